/**
 * What programs put on the clipboard, written after their manner: Word, Word on the web, Google's
 * documents, pages of the web.
 */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"B Nazanin"} @page {size:21cm} --></style></head>
<body lang=FA style='tab-interval:36.0pt'><!--StartFragment-->
<h1 dir=RTL style='text-align:right'><span lang=FA style='font-family:"B Titr"'>گزارش شهر<o:p></o:p></span></h1>
<p class=MsoNormal dir=RTL style='text-align:justify;line-height:200%'><span lang=FA style='font-size:14.0pt;font-family:"B Nazanin";color:red'>شهرداری<b>&nbsp;می‌گوید</b> کتاب¬ها و خانه&zwnj;ها را <i>می‌سازد</i>.<o:p></o:p></span></p>
<p class=MsoNormal dir=RTL><o:p>&nbsp;</o:p></p>
<h2 dir=RTL><span lang=FA>فهرست کارها<o:p></o:p></span></h2>
<p class=MsoListParagraphCxSpFirst dir=RTL style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=FA>نان<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle dir=RTL style='margin-left:72pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]><span lang=FA>نان سنگک<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]><span lang=FA>آب<o:p></o:p></span></p>
<p class=MsoNormal dir=RTL><span lang=FA>و سپس:</span></p>
<p class=MsoListParagraph dir=RTL style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>۱.<span>&nbsp; </span></span><![endif]><span lang=FA>یکم</span></p>
<p class=MsoListParagraph dir=RTL style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>۲.<span>&nbsp; </span></span><![endif]><span lang=FA>دوم</span></p>
<table class=MsoTableGrid dir=rtl border=1 style='border-collapse:collapse'><tr style='height:20pt'>
<td width=300 colspan=2 style='border:solid windowtext 1.0pt'><p class=MsoNormal dir=RTL><b><span lang=FA>سر</span></b></p></td></tr>
<tr><td><p class=MsoNormal dir=RTL><span lang=FA>الف</span></p></td><td><p class=MsoNormal dir=RTL><o:p>&nbsp;</o:p></p></td></tr></table>
<p class=MsoNormal dir=RTL><a href="https://example.org/%D8%A7"><span lang=FA>پیوند</span></a><span lang=FA> و <a href="javascript:alert(1)">دام</a></span></p>
<!--EndFragment--></body></html>`;

export const WORD_ONLINE = `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph" style="text-align:right" dir="rtl"><span class="TextRun" style="font-weight:bold"><span class="NormalTextRun">مهم</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li data-aria-level="1" role="listitem"><p class="Paragraph" dir="rtl"><span class="TextRun">یک</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ol role="list"><li data-aria-level="2" role="listitem"><p class="Paragraph" dir="rtl"><span>دو</span></p></li></ol></div>`;

export const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="rtl" style="line-height:1.38"><span style="font-size:20pt;font-weight:400;">تیتر</span></h1>
<p dir="rtl" style="line-height:1.38;text-align:right"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">این </span><span style="font-weight:700;">پررنگ</span><span style="font-weight:400;"> و </span><span style="font-weight:400;font-style:italic;">کج</span><span style="font-weight:400"> و </span><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400">پیوند</span></a><span> است و می‌ماند.</span></p><br />
<ul style="margin-top:0"><li dir="rtl" aria-level="1" style="list-style-type:disc;font-weight:400"><p dir="rtl" role="presentation"><span>یک</span></p></li><ul><li dir="rtl" aria-level="2"><p dir="rtl" role="presentation"><span>یک‌یک</span></p></li></ul><li dir="rtl" aria-level="1"><p dir="rtl" role="presentation"><span>دو</span></p></li></ul>
<div dir="rtl"><table style="border:none"><colgroup><col width="10" /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid"><p dir="rtl"><span style="font-weight:700">خانه</span></p></td><td><br /></td></tr></tbody></table></div>
<p dir="rtl"><span>GitHub اعلام کرد که سیاست‌هایش را دگرگون می‌کند.</span></p>
<p dir="ltr"><span>متن فارسی با جهت نادرست.</span></p></b><br class="Apple-interchange-newline">`;

export const WEB_PAGE = `<html><body><!--StartFragment-->
<script>window.hacked = true</script><style>p{color:red}</style>
<h3 class="title" onclick="window.hacked=true"><strong>Title</strong></h3>
<div class="lead" style="font-size:2em">First.<br><br>Second <b>bold</b>.<br>Same line.</div>
<img src="https://evil.example/pixel.gif" onerror="window.hacked=true">
<h5>Sub</h5>
<blockquote><p>Quoted</p></blockquote>
<table><tr><td>outer<table><tr><td>inner</td></tr></table></td><td rowspan="9999">b</td></tr></table>
<p style="display:none">hidden</p>
<form><input value="x"><button>Go</button></form>
<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>
<iframe src="https://evil.example/"></iframe>
<ul><li>one<ul><li>two</li></ul></li></ul>
<p>a <a href="//evil.example/x" onmouseover="window.hacked=true">b</a> <a href=" https://example.org/c ">c</a></p>
<!--EndFragment--></body></html>`;
