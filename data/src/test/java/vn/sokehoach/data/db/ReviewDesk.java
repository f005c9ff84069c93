package vn.sokehoach.data.db;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.Role;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.KeepingPlans;
import vn.sokehoach.core.usecase.importing.PastedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.review.KeepingReviews;
import vn.sokehoach.core.usecase.review.ResumedReview;
import vn.sokehoach.core.usecase.review.ResumingReviews;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.reading.SniffingReader;

/** A store on the disk with all that a review needs. */
final class ReviewDesk implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:03:04Z"), ZoneOffset.UTC);
    static final String TEXT = """
            ỦY BAN NHÂN DÂN
            TỈNH HÀ TRUNG
            Số: 12/KH-UBND
            Hà Trung, ngày 18 tháng 01 năm 2026
            KẾ HOẠCH
            Phát triển vườn ươm năm 2026
            I. NHIỆM VỤ
            1. Chuẩn bị đất
            a) Sở Tài chính chủ trì chọn đất trước ngày 15/3.
            - Đo lại ruộng; vẽ bản đồ.
            b) Sở Y tế chủ trì trồng hàng rào.
            c) Sở Nội vụ chủ trì cử người coi vườn.
            """;

    private final OpenStore store;

    private ReviewDesk(OpenStore store) {
        this.store = store;
    }

    static ReviewDesk on(Path folder) {
        return new ReviewDesk(OpenStore.open(folder, Duration.ZERO));
    }

    static ReviewDesk on(StoreFolder folder) {
        return new ReviewDesk(OpenStore.open(folder, Duration.ZERO));
    }

    OpenStore store() {
        return store;
    }

    KeepingReviews reviews() {
        return new KeepingReviews(store, CLOCK);
    }

    CorrectingPlan correcting() {
        return new CorrectingPlan(store, AgencyCatalogue.shipped());
    }

    ImportingPlan importing() {
        return new ImportingPlan(store, new SniffingReader(), new PlanRecogniser(AgencyCatalogue.shipped())::recognise,
                new KeepingPlans(store, CLOCK));
    }

    PreparedImport prepared(String text) throws Exception {
        return importing().prepare(List.of(PastedDocument.words("ke-hoach.txt", text)), Optional.empty());
    }

    /** Keeps a document as it was recognised. */
    List<ImportOutcome> keep(String text) throws Exception {
        return importing().store(prepared(text), "An");
    }

    /** The only plan of an import, before its first correction. */
    EditedPlan opened(PreparedImport prepared) {
        return correcting().open(prepared.plans().getFirst());
    }

    /** The same with corrections of several sorts, the last one taken back. */
    EditedPlan corrected(PreparedImport prepared) throws Exception {
        EditedPlan edited = opened(prepared);
        PlanTask first = edited.plan().tasks().findFirst().orElseThrow();
        PlanTask second = edited.plan().tasks().toList().get(1);
        edited.apply(new PlanEdit.Split(first.items().getFirst().id(), 15));
        edited.apply(new PlanEdit.Assign(second.id(), AgencyRole.COOPERATING, "Sở Nội vụ"));
        edited.apply(new PlanEdit.ChangeRole(first.items().getFirst().id(), Role.TASK));
        edited.apply(new PlanEdit.LeaveOut(second.id(), true));
        edited.apply(new PlanEdit.Drop(first.id()));
        edited.undo();
        return edited;
    }

    void save(PreparedImport prepared, EditedPlan edited) throws Exception {
        reviews().save(reviews().draft(reviews().begun(prepared).orElseThrow(), prepared, List.of(edited)));
    }

    /** Saves a review that was gone on with. */
    void save(ResumedReview resumed) throws Exception {
        reviews().save(reviews().draft(resumed.draft(), resumed.prepared(), resumed.edited().values()));
    }

    /** Goes on with the only review that waits. */
    ResumedReview resumed() throws Exception {
        return resumed(reviews().waiting().reviews().getFirst().id());
    }

    ResumedReview resumed(UUID review) throws Exception {
        return new ResumingReviews(store, importing(), correcting()).resume(review);
    }

    /** Keeps a plan as it was corrected; gives the digest of the store. */
    String keep(PreparedImport prepared, EditedPlan edited) {
        importing().store(CorrectingPlan.accepted(prepared, edited), "An");
        return digest();
    }

    String digest() {
        return store.examination().examine().digest();
    }

    @Override
    public void close() {
        store.close();
    }
}
