package vn.sokehoach.data.edit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.usecase.RecordingStatus;
import vn.sokehoach.core.usecase.RecordingTogether;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.UndoingSteps;
import vn.sokehoach.core.usecase.drafting.DraftingPlan;
import vn.sokehoach.core.usecase.drafting.RollingOver;
import vn.sokehoach.core.usecase.editing.ClosingGroups;
import vn.sokehoach.core.usecase.editing.EditingPlan;
import vn.sokehoach.core.usecase.editing.EditingRows;
import vn.sokehoach.core.usecase.editing.Restructured;
import vn.sokehoach.core.usecase.framing.FramingTasks;
import vn.sokehoach.core.usecase.framing.LinkingTasks;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.importing.KeepingPlans;
import vn.sokehoach.data.db.OpenStore;
import vn.sokehoach.data.reading.SniffingReader;

/** A book with a small plan in it, and what people do with plans that are kept. */
final class KeptPlan implements AutoCloseable {
    static final String TEXT = """
            ỦY BAN NHÂN DÂN
            TỈNH HÀ TRUNG
            Số: 12/KH-UBND
            Hà Trung, ngày 18 tháng 01 năm 2026
            KẾ HOẠCH
            Phát triển vườn ươm năm 2026
            I. MỤC TIÊU
            Có cây giống cho mọi nhà.
            II. NHIỆM VỤ
            1. Chuẩn bị đất
            a) Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính chọn đất trước ngày 15/3.
            - Đo lại ruộng.
            - Đào mương thường xuyên.
            b) Sở Công Thương chủ trì trồng hàng rào.
            c) Sở Y tế chủ trì dọn kho.
            2. Ươm cây
            a) Sở Khoa học và Công nghệ chủ trì chọn giống.
            b) Sở Nội vụ thường xuyên tưới cây.
            """;
    private static final AgencyCatalogue CATALOGUE = AgencyCatalogue.shipped();

    final OpenStore book;
    final Clock clock = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private UUID id = new UUID(0, 0);

    private KeptPlan(OpenStore book) {
        this.book = book;
    }

    static KeptPlan empty(Path folder) {
        return new KeptPlan(OpenStore.open(folder, Duration.ZERO));
    }

    static KeptPlan in(Path folder) throws Exception {
        KeptPlan kept = empty(folder);
        kept.id = kept.take("plan.txt", TEXT).plan();
        return kept;
    }

    ImportOutcome take(String name, String text) throws Exception {
        PlanRecogniser recogniser = new PlanRecogniser(CATALOGUE);
        ImportingPlan importing =
                new ImportingPlan(book, new SniffingReader(), recogniser::recognise, keeping());
        return importing.store(importing.prepare(
                List.of(IncomingFile.of(name, text.getBytes(StandardCharsets.UTF_8))), Optional.empty()), "Lan")
                .getFirst();
    }

    KeepingPlans keeping() {
        return new KeepingPlans(book, clock);
    }

    CorrectingPlan correcting() {
        return new CorrectingPlan(book, CATALOGUE);
    }

    EditingPlan editing() {
        return new EditingPlan(book, correcting(), keeping());
    }

    EditingRows editingRows() {
        return new EditingRows(book, editing(), new FramingTasks(book, clock), new RecordingTogether(book, clock),
                keeping());
    }

    ClosingGroups closing() {
        return new ClosingGroups(book, clock);
    }

    DraftingPlan drafting() {
        return new DraftingPlan(correcting(), keeping());
    }

    RollingOver rollingOver() {
        return new RollingOver(book, keeping(), clock);
    }

    Restructured edit(PlanEdit edit) throws Exception {
        return editing().edit(id, edit, "Lan");
    }

    void record(UUID work, TaskStatus status, String note) throws Exception {
        new RecordingStatus(book, clock).record(new StatusEdit(work, status, null, new Remarks(note, null, null, null),
                null, new StatusEdit.Reporter("Lan", null, null)));
    }

    void set(UUID work, TaskFrame frame) throws Exception {
        TaskFrame now = book.frames().of(work);
        book.apply(Step.of(new StepLabel(StepLabel.Code.EDIT_TASKS, List.of("1")), "Lan", clock.instant(),
                List.of(new Change.FrameSet(id, work, now.isNone() ? null : now, frame))));
    }

    void link(UUID one, UUID other) throws Exception {
        new LinkingTasks(book, clock).link(one, other, "Lan");
    }

    void undo() throws Exception {
        new UndoingSteps(book, clock).undo("Lan");
    }

    String digest() {
        return book.examination().examine().digest();
    }

    UUID id() {
        return id;
    }

    Plan plan() {
        return book.plans().find(id).orElseThrow();
    }

    TaskGroup group(int place) {
        return plan().body().groups().get(place);
    }

    PlanTask task(int group, int place) {
        return group(group).tasks().get(place);
    }

    List<String> labels(int group) {
        return group(group).tasks().stream().map(PlanTask::label).toList();
    }

    @Override
    public void close() {
        book.close();
    }
}
