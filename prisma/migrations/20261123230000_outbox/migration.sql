-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "change" JSONB NOT NULL,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_at_idx" ON "AuditEvent"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- In the bodies of functions x3B stands for the semicolon: the driver adapter, through which this file
-- is applied, cuts it at every semicolon, quoted or not.

-- Ids must rise in the order in which transactions become visible, or a front that has seen 7 would
-- never ask for a 6 that was committed after it. Fired before the statement, so before the id is drawn.
CREATE FUNCTION outbox_in_order() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  PERFORM pg_advisory_xact_lock(TG_RELID::bigint)\x3B
  RETURN NULL\x3B
END
';

CREATE TRIGGER outbox_in_order BEFORE INSERT ON "Outbox"
  FOR EACH STATEMENT EXECUTE FUNCTION outbox_in_order();

-- Heard when the transaction commits, and only then.
CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  PERFORM pg_notify(''outbox'', NEW.id::text)\x3B
  RETURN NULL\x3B
END
';

CREATE TRIGGER outbox_notify AFTER INSERT ON "Outbox"
  FOR EACH ROW EXECUTE FUNCTION outbox_notify();

-- Append-only, for the application too.
CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  RAISE EXCEPTION ''AuditEvent is append-only'' USING ERRCODE = ''restrict_violation''\x3B
END
';

CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();
