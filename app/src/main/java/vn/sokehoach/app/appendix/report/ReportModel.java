package vn.sokehoach.app.appendix.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.preview.PreviewModel;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.appendix.shape.WorkFacts;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.settings.OfficeDefaults;
import vn.sokehoach.app.ui.settings.OfficeDefaults.Signer;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.report.ReportWish;
import vn.sokehoach.core.report.ReportWriter.Format;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.FileNames;
import vn.sokehoach.core.usecase.reporting.WritingReport;

/** The report on the open plan as a person wants it: its pages follow each choice. */
public final class ReportModel {
    private final Desk desk;
    private final PreviewModel preview;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final ReadOnlyObjectWrapper<List<String>> periods = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private final StringProperty reporter = new SimpleStringProperty("");
    private final StringProperty recipient = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> period = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> template = new ReadOnlyObjectWrapper<>();
    private OfficeDefaults office = OfficeDefaults.NONE;
    private @Nullable Plan plan;
    private boolean filling;

    /** Of no plan at first. */
    public ReportModel(Desk desk) {
        this.desk = desk;
        this.preview = new PreviewModel(desk, told::set);
        Stream.<Property<?>>of(reporter, recipient, period, asOf, template)
                .forEach(each -> each.addListener((_, _, _) -> refresh()));
    }

    /**
     * Begins the report on a plan; who reports, and the office's template, stay what they were for the last one unless
     * the settings say something else of them since.
     */
    public void begin(Plan shown) {
        boolean other = plan == null || !plan.id().equals(shown.id());
        plan = shown;
        filling = true;
        follow(desk.settings().now().office());
        if (other) {
            recipient.set("");
            period.set(null);
            asOf.set(null);
        }
        filling = false;
        desk.jobs()
                .run(() -> WorkFacts.of(desk.office().book(), shown), facts -> periods.set(facts.periods()),
                        desk.failures());
        refresh();
    }

    private void follow(OfficeDefaults now) {
        if (!now.issuer().equals(office.issuer())) {
            reporter.set(now.issuer());
        }
        String wanted = now.folders().template();
        if (!wanted.equals(office.folders().template())) {
            template.set(path(wanted));
        }
        office = now;
    }

    /** Null for none, and for what is no path: the settings tell that it is not there. */
    private static @Nullable Path path(String wanted) {
        try {
            return wanted.isEmpty() ? null : Path.of(wanted);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /** No pages are needed any more. */
    public void end() {
        told.set(Told.NOTHING);
        written.set(null);
        preview.clear();
    }

    /** Lets the person choose the office's own template. */
    public void chooseTemplate() {
        desk.dialogs().chooseDocuments().stream().findFirst().ifPresent(template::set);
    }

    /** Takes the template that ships. */
    public void takeUsualTemplate() {
        template.set(null);
    }

    /** Writes the template that ships to a file, to be changed. */
    public void writeTemplate() {
        desk.dialogs()
                .chooseTarget(desk.messages().get("report.template.name") + ".docx",
                        desk.messages().of("format", Format.DOCX))
                .map(chosen -> ending(chosen, Format.DOCX))
                .ifPresent(file -> write(file, "report.template.done", () -> {
                    desk.office().reporting().writeTemplate(file);
                    return file;
                }));
    }

    /** Writes the report to a file of this kind. */
    public void save(Format format) {
        Plan shown = plan;
        if (shown != null) {
            String name = FileNames.safe(FileNames.wanted(shown, desk.messages().get("report.name")));
            ReportWish wish = wish();
            Path own = template.get();
            desk.dialogs()
                    .chooseTarget(name + "." + code(format), desk.messages().of("format", format))
                    .map(chosen -> ending(chosen, format))
                    .ifPresent(file -> write(file, "report.done", () -> {
                        desk.office().reporting().write(shown, wish, own, format, file);
                        return file;
                    }));
        }
    }

    private void write(Path file, String key, Callable<Path> writing) {
        told.set(Told.NOTHING);
        written.set(null);
        desk.jobs().run(writing, done -> {
            written.set(done);
            told.set(Told.done(desk.messages().get(key, file)));
        }, this::failed);
    }

    private void refresh() {
        Plan shown = plan;
        if (filling || shown == null) {
            return;
        }
        told.set(Told.NOTHING);
        written.set(null);
        ReportWish wish = wish();
        Path own = template.get();
        WritingReport reporting = desk.office().reporting();
        preview.show(() -> reporting.gather(shown, wish), content -> reporting.prepare(shown, content, own),
                this::failed);
    }

    private ReportWish wish() {
        Signer signer = desk.settings().now().office().signer();
        return new ReportWish(period.get(), asOf.get(), reporter.get(), recipient.get(),
                new Signatory(signer.authority(), signer.position(), signer.name()));
    }

    private void failed(Exception failure) {
        switch (failure) {
            case UnwritableFile unwritable -> told.set(Told.failed(desk.sentences().of(unwritable)));
            case Refused refused -> told.set(Told.failed(desk.sentences().of(refused.refusal())));
            default -> desk.failures().accept(failure);
        }
    }

    private static Path ending(Path file, Format format) {
        String name = String.valueOf(file.getFileName());
        String end = "." + code(format);
        return name.toLowerCase(Locale.ROOT).endsWith(end) ? file : file.resolveSibling(name + end);
    }

    private static String code(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Opens the file that was written last. */
    public void openFile() {
        Path file = written.get();
        if (file != null) {
            desk.dialogs().openOutside(file);
        }
    }

    /** The plan that is reported on; null for none. */
    @Nullable
    Plan plan() {
        return plan;
    }

    /** The pages of the report. */
    public PreviewModel preview() {
        return preview;
    }

    /** What came of the last act. */
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The periods for which something was reported. */
    public ReadOnlyObjectProperty<List<String>> periodsProperty() {
        return periods.getReadOnlyProperty();
    }

    /** The file that was written last; null where something else was done since. */
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** The office's own template; null for the one that ships. */
    public ReadOnlyObjectProperty<@Nullable Path> templateProperty() {
        return template.getReadOnlyProperty();
    }

    /** Who reports; "" to be filled in by hand. */
    public StringProperty reporterProperty() {
        return reporter;
    }

    /** To whom; "" for who issued the plan. */
    public StringProperty recipientProperty() {
        return recipient;
    }

    /** Only what was reported for this period; null for all. */
    public ObjectProperty<@Nullable String> periodProperty() {
        return period;
    }

    /** The day of the figures; null for today. */
    public ObjectProperty<@Nullable LocalDate> asOfProperty() {
        return asOf;
    }
}
