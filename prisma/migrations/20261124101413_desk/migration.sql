-- CreateIndex
CREATE INDEX "Article_expireAt_idx" ON "Article"("expireAt");

-- CreateIndex
CREATE INDEX "Article_translatedFrom_idx" ON "Article"("translatedFrom");
