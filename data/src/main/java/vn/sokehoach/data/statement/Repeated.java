package vn.sokehoach.data.statement;

import static org.jooq.impl.DSL.param;
import static vn.sokehoach.data.generated.Tables.PLAN_MEMBER;
import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;
import static vn.sokehoach.data.generated.Tables.STEP;
import static vn.sokehoach.data.generated.Tables.TRACKING;

import org.jooq.DSLContext;
import org.jooq.Query;

/** The statements that each step or each status needs; what they ask for stands in the order of their parameters. */
public enum Repeated {
    /** Stores a step: sequence, id, reversed step, checksum, line. */
    ADD_STEP {
        @Override
        Query by(DSLContext db) {
            return db.insertInto(STEP, STEP.SEQUENCE, STEP.ID, STEP.REVERSES, STEP.CHECKSUM, STEP.LINE)
                    .values(param(STEP.SEQUENCE), param(STEP.ID), param(STEP.REVERSES), param(STEP.CHECKSUM),
                            param(STEP.LINE));
        }
    },
    /** Stores an entry: id, plan, subject, when it was recorded, sequence of its step, content. */
    ADD_ENTRY {
        @Override
        Query by(DSLContext db) {
            return db
                    .insertInto(PROGRESS_ENTRY, PROGRESS_ENTRY.ID, PROGRESS_ENTRY.PLAN, PROGRESS_ENTRY.SUBJECT,
                            PROGRESS_ENTRY.AT, PROGRESS_ENTRY.RECORDED, PROGRESS_ENTRY.CONTENT)
                    .values(param(PROGRESS_ENTRY.ID), param(PROGRESS_ENTRY.PLAN), param(PROGRESS_ENTRY.SUBJECT),
                            param(PROGRESS_ENTRY.AT), param(PROGRESS_ENTRY.RECORDED),
                            param(PROGRESS_ENTRY.CONTENT));
        }
    },
    /** The content of an entry by its id. */
    ENTRY {
        @Override
        Query by(DSLContext db) {
            return db.select(PROGRESS_ENTRY.CONTENT)
                    .from(PROGRESS_ENTRY)
                    .where(PROGRESS_ENTRY.ID.eq(param(PROGRESS_ENTRY.ID)));
        }
    },
    /** The contents of the entries of a task, item or order, in the order of recording. */
    ENTRIES_OF {
        @Override
        Query by(DSLContext db) {
            return db.select(PROGRESS_ENTRY.CONTENT)
                    .from(PROGRESS_ENTRY)
                    .where(PROGRESS_ENTRY.SUBJECT.eq(param(PROGRESS_ENTRY.SUBJECT)))
                    .orderBy(PROGRESS_ENTRY.RECORDED, PROGRESS_ENTRY.AT, PROGRESS_ENTRY.ID);
        }
    },
    /** The plan of a task, item or order. */
    PLAN_HOLDING {
        @Override
        Query by(DSLContext db) {
            return db.select(PLAN_MEMBER.PLAN).from(PLAN_MEMBER).where(PLAN_MEMBER.ID.eq(param(PLAN_MEMBER.ID)));
        }
    },
    /** How a plan is tracked: whether by item, and its default due day. */
    TRACKING_OF {
        @Override
        Query by(DSLContext db) {
            return db.select(TRACKING.BY_ITEM, TRACKING.DEFAULT_DUE)
                    .from(TRACKING)
                    .where(TRACKING.PLAN.eq(param(TRACKING.PLAN)));
        }
    };

    abstract Query by(DSLContext db);
}
