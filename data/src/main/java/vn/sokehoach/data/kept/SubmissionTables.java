package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.KIT;
import static vn.sokehoach.data.generated.Tables.RECEIPT;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.FormReceived;
import vn.sokehoach.core.change.Change.KitIssued;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.data.journal.StepJson;

/** Writes kits and receipts into their tables. */
final class SubmissionTables {
    private final DSLContext db;
    private final long sequence;

    SubmissionTables(DSLContext db, long sequence) {
        this.db = db;
        this.sequence = sequence;
    }

    boolean stands(KitIssued change) {
        Kit kit = new JooqSubmissionStore(() -> db).kit(idOf(change)).orElse(null);
        return Objects.equals(change.before(), kit);
    }

    boolean stands(FormReceived change) {
        return Objects.equals(change.before(), receipt(idOf(change)));
    }

    void apply(KitIssued change, int position) {
        db.deleteFrom(KIT).where(KIT.ID.eq(idOf(change))).execute();
        Kit after = change.after();
        if (after != null) {
            db.insertInto(KIT, KIT.ID, KIT.PLAN, KIT.PERIOD, KIT.RECORDED, KIT.POSITION, KIT.CONTENT)
                    .values(after.id(), after.to().plan(), after.to().period(), sequence, position,
                            StepJson.write(after))
                    .execute();
        }
    }

    void apply(FormReceived change, int position) {
        db.deleteFrom(RECEIPT).where(RECEIPT.ID.eq(idOf(change))).execute();
        FormReceipt after = change.after();
        if (after != null) {
            Addressee to = after.to();
            db.insertInto(RECEIPT, RECEIPT.ID, RECEIPT.PLAN, RECEIPT.PERIOD, RECEIPT.SHA256, RECEIPT.RECORDED,
                    RECEIPT.POSITION, RECEIPT.CONTENT)
                    .values(after.id(), to == null ? null : to.plan(), to == null ? null : to.period(),
                            after.sha256(), sequence, position, StepJson.write(after))
                    .execute();
        }
    }

    /** Whether a kit or receipt before or after the change is of this plan. */
    static boolean concerns(Change change, UUID plan) {
        Stream<@Nullable Addressee> addressees = switch (change) {
            case KitIssued kit -> Stream.of(kit.before(), kit.after()).filter(Objects::nonNull).map(Kit::to);
            case FormReceived form ->
                Stream.of(form.before(), form.after()).filter(Objects::nonNull).map(FormReceipt::to);
            default -> Stream.empty();
        };
        return addressees.anyMatch(to -> to != null && to.plan().equals(plan));
    }

    private static UUID idOf(KitIssued change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after(),
                "a change of nothing to nothing").id();
    }

    private static UUID idOf(FormReceived change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after(),
                "a change of nothing to nothing").id();
    }

    private @Nullable FormReceipt receipt(UUID id) {
        String json = db.select(RECEIPT.CONTENT).from(RECEIPT).where(RECEIPT.ID.eq(id)).fetchOne(RECEIPT.CONTENT);
        return json == null ? null : StepJson.read(json, FormReceipt.class);
    }
}
