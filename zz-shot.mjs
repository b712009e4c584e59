import { chromium } from '@playwright/test';
import spart from '@sparticuz/chromium';
import sharp from 'sharp';
import { writeFileSync, mkdirSync } from 'node:fs';
mkdirSync('/tmp/media-shots',{recursive:true});
const base=process.env.BASE||'http://127.0.0.1:4310';
const browser=await chromium.launch({executablePath: await spart.executablePath(), args:[...spart.args.filter(a=>!/disable-web-security|allow-running-insecure|disable-site-isolation/.test(a)),'--no-sandbox']});
async function login(context, locale){
  const page=await context.newPage();
  page.on('console',m=>['error','warning'].includes(m.type())&&console.log('console',m.text().slice(0,300)));
  page.on('pageerror',e=>console.log('pageerror',e.message));
  await page.goto(`${base}/${locale}/login?next=/${locale}/admin/media`);
  await page.fill('input[type=email]','editor@tahririeh.example');
  await page.fill('input[type=password]','demo-editor-1401');
  await page.click('form button[type=submit]:visible >> nth=-1');
  await page.waitForURL(u=>new URL(u).pathname.includes('/admin'),{timeout:60000});
  return page;
}
const files=[];
for (const [i,[w,h]] of [[1800,1200],[900,1600],[600,600]].entries()) {
  const bytes=await sharp({create:{width:w,height:h,channels:3,noise:{type:'gaussian',mean:120+i*30,sigma:40}}}).blur(8).jpeg().toBuffer();
  files.push({name:['بازار تهران.jpg','portrait.jpg','square.jpg'][i],mimeType:'image/jpeg',buffer:bytes});
}
files.push({name:'logo.svg',mimeType:'image/svg+xml',buffer:Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')});
for (const locale of ['fa','en']) {
  const context=await browser.newContext({viewport:{width:1280,height:900},colorScheme:locale==='fa'?'light':'dark'});
  const page=await login(context,locale);
  await page.goto(`${base}/${locale}/admin/media`,{waitUntil:'networkidle'});
  await page.screenshot({path:`/tmp/media-shots/lib-${locale}.png`});
  await page.setInputFiles('input[type=file]',files);
  await page.waitForTimeout(9000);
  await page.screenshot({path:`/tmp/media-shots/up-${locale}.png`});
  const href=await page.locator('main li a').first().getAttribute('href');
  await page.goto(base+href,{waitUntil:'networkidle'});
  await page.screenshot({path:`/tmp/media-shots/pic-${locale}.png`,fullPage:true});
  await page.setViewportSize({width:390,height:844});
  await page.screenshot({path:`/tmp/media-shots/pic-${locale}-phone.png`,fullPage:true});
  await page.goto(`${base}/${locale}/admin/media`,{waitUntil:'networkidle'});
  await page.screenshot({path:`/tmp/media-shots/lib-${locale}-phone.png`});
  await context.close();
}
await browser.close();
