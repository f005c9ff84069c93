package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.ui.TextFiles.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.app.appendix.ExportFormat;
import vn.sokehoach.app.appendix.preview.Zoom;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.indicator.IndicatorCondition;
import vn.sokehoach.app.manual.ManualPage;
import vn.sokehoach.app.overview.OverviewModel;
import vn.sokehoach.app.palette.PaletteEntry;
import vn.sokehoach.app.safety.LockModel;
import vn.sokehoach.app.task.Condition;
import vn.sokehoach.app.task.Narrowing;
import vn.sokehoach.app.task.TaskFacts;
import vn.sokehoach.app.ui.change.ChangeWord;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.check.number.Doubt;
import vn.sokehoach.core.compare.Piece;
import vn.sokehoach.core.copy.ContentDifference;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.Role;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.Verdict;
import vn.sokehoach.core.lock.PasswordAdvice;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.IndicatorClass;
import vn.sokehoach.core.overview.TaskCourse;
import vn.sokehoach.core.overview.Urgency;
import vn.sokehoach.core.paper.Unprintable;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.text.NumberStyle;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.editing.PartName;
import vn.sokehoach.core.usecase.history.StepStanding;
import vn.sokehoach.core.usecase.history.TracedChange;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.intake.ReceivedForm;
import vn.sokehoach.core.usecase.round.LedgerLine;
import vn.sokehoach.data.db.OpeningReport;

/** Every text that the program asks for is there, and every text that is there is asked for. */
class TextKeysTest {
    private static final String APP = sources(Path.of("src", "main", "java"));
    private static final String ALL = APP + sources(Path.of("..", "core", "src", "main", "java"))
            + sources(Path.of("..", "data", "src", "main", "java"));
    private static final Pattern LITERAL = Pattern
            .compile("'(?:\\\\.|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern ASKED = Pattern
            .compile("(?:messages(?:\\(\\))?|words)\\s*\\.get\\(\\s*\"([\\w.]+)\"\\s*[,)]");
    private static final Pattern ASKED_BY_CONSTANT = Pattern
            .compile("(?:messages(?:\\(\\))?|words)\\s*\\.of\\(\\s*\"([\\w.]+)\"");

    /** Keys made of a prefix and the name of a constant. */
    private static final Map<String, List<? extends Enum<?>>> BY_CONSTANT = Map.ofEntries(
            entry("definition.text", Counted.values()), entry("status", TaskStatus.values()),
            entry("role", AgencyRole.values()),
            entry("step", StepLabel.Code.values()), entry("problem", DraftProblem.Code.values()),
            entry("edit", EditRefused.Code.values()), entry("doubt", Doubt.Reason.values()),
            entry("unreadable", UnreadableDocument.Reason.values()), entry("refusal", Refusal.Code.values()),
            entry("unwritable", UnwritableFile.Reason.values()), entry("store", StoreException.Reason.values()),
            entry("condition", Condition.Kind.values()), entry("due", Condition.Due.values()),
            entry("palette.kind", PaletteEntry.Kind.values()), entry("language", Settings.Language.values()),
            entry("theme", Settings.Theme.values()), entry("quick", Narrowing.Quick.values()),
            entry("detail.kind", TaskFacts.Kind.values()),
            entry("history.what", StepStanding.values()),
            entry("history.standing", StepStanding.values()),
            entry("trace.kind", TracedChange.Kind.values()), entry("trace.outcome", FormReceipt.Outcome.values()),
            entry("format", ExportFormat.values()), entry("unprintable", Unprintable.Reason.values()),
            entry("paper.fit", new Zoom.Fit[] {Zoom.Fit.WIDTH, Zoom.Fit.PAGE}),
            entry("paper.fit.key", new Zoom.Fit[] {Zoom.Fit.WIDTH, Zoom.Fit.PAGE}),
            entry("shape.by", StandingForm.By.values()),
            entry("shape.column", WorkColumn.REPORT.subList(2, WorkColumn.REPORT.size()).toArray(WorkColumn[]::new)),
            entry("password", LockModel.Act.values()), entry("password.meaning", LockModel.Act.values()),
            entry("password.go", LockModel.Act.values()), entry("password.done", LockModel.Act.values()),
            entry("password.advice", PasswordAdvice.values()),
            entry("copy", CopyRefused.Reason.values()), entry("copy.plan", CopyComparison.Kind.values()),
            entry("copy.subject", ContentDifference.Subject.values()),
            entry("opening", OpeningReport.Code.values()), entry("import.kind", ImportOutcome.Kind.values()),
            entry("review.kind", OutlineEntry.Kind.values()), entry("review.field", HeadingField.values()),
            entry("review.role", Role.values()),
            entry("compare.word", ChangeWord.values()), entry("verdict", Verdict.values()),
            entry("direction", Direction.values()),
            entry("measure.cells", Measurement.Kind.values()),
            entry("narrow", IndicatorCondition.Kind.values()),
            entry("measure.kind", Measurement.Kind.values()), entry("measure.scope", TargetValue.Scope.values()),
            entry("figure", Figure.values()), entry("figure.means", Figure.values()),
            entry("structure", Structure.values()), entry("years.bond", TaskCourse.Bond.values()),
            entry("reference.place", CitedReference.Place.values()), entry("agency.kind", Agency.Kind.values()),
            entry("urgency", Urgency.values()),
            entry("overview.indicators.short", IndicatorClass.values()),
            entry("overview.by", OverviewModel.By.values()),
            entry("part", PartName.Kind.values()), entry("structure.renumber", NumberStyle.values()),
            entry("structure.add", new PartName.Kind[] {PartName.Kind.GROUP, PartName.Kind.TASK, PartName.Kind.ITEM}),
            entry("structure.advice",
                    new PartName.Kind[] {PartName.Kind.GROUP, PartName.Kind.TASK, PartName.Kind.ITEM}),
            entry("change", ChangeWord.values()), entry("change.piece", Piece.Kind.values()),
            entry("round.state", LedgerLine.State.values()), entry("round.shift", PlanCalendar.Shift.values()),
            entry("round.every", DutyRule.Every.values()), entry("round.every.day", DutyRule.Every.values()),
            entry("round.rule.wrong", DutyRule.Every.values()), entry("round.template.file", TemplateKind.values()),
            entry("form", FormProblem.values()), entry("form.field", KitField.values()),
            entry("form.result", CellChange.Result.values()), entry("form.outcome", ReceivedForm.Outcome.values()),
            entry("manual.page", ManualPage.values()), entry("manual.text", ManualPage.values()),
            entry("change.field", vn.sokehoach.core.compare.HeadingField.values()));
    /** Prefixes behind which the code puts a word of its own; outcomes of files that are refused have other texts. */
    private static final Set<String> BY_WORD = Set.of("heading", "cap", "place", "finding", "import.count",
            "shell", "command", "shell.undo", "shell.redo", "trace.by", "tab", "paper", "review.problem", "review.act",
            "review.menu", "intake.column", "round.column", "round.owed.column",
            "structure");
    private static final Set<String> OF_KEPT_FILES = Set.of("cli.outcome", "cli.would");

    @Test
    void everyTextAskedForByItsKeyIsThere() {
        assertThat(found(ASKED, APP)).hasSizeGreaterThan(50).isSubsetOf(keys(Messages.BUNDLES));
    }

    @Test
    void everyConstantThatIsWordedHasAText() {
        Set<String> prefixes = found(ASKED_BY_CONSTANT, APP);
        assertThat(prefixes).isNotEmpty().isSubsetOf(BY_CONSTANT.keySet());
        BY_CONSTANT.forEach((prefix, constants) -> assertThat(keys(Messages.BUNDLES)).as(prefix)
                .containsAll(constants.stream().map(constant -> prefix + "." + constant.name()).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:CAP_EXCEEDED, |exceeded\\()\"(\\w+)\"=cap",
            "Finding\\(\\s*\"(\\w+)\"=finding"})
    void everyWordThatTheCodePutsIntoAKeyHasAText(String patternAndPrefix) {
        int parting = patternAndPrefix.lastIndexOf('=');
        String prefix = patternAndPrefix.substring(parting + 1);
        assertThat(found(Pattern.compile(patternAndPrefix.substring(0, parting)), ALL)).isNotEmpty()
                .allSatisfy(word -> assertThat(keys(Messages.BUNDLES)).contains(prefix + "." + word));
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> literals = found(LITERAL, APP);
        Set<String> words = found(LITERAL, ALL);
        Predicate<String> byConstant = key -> BY_CONSTANT.getOrDefault(prefix(key), List.of())
                .stream()
                .anyMatch(constant -> constant.name().equals(word(key)));
        Predicate<String> byWord = key -> BY_WORD.contains(prefix(key))
                && (words.contains(word(key)) || words.contains("." + word(key)));
        Predicate<String> ofKeptFiles = key -> OF_KEPT_FILES.contains(prefix(key)) && literals.contains(prefix(key))
                && Arrays.stream(ImportOutcome.Kind.values()).anyMatch(kind -> kind.name().equals(word(key)));

        assertThat(keys(Messages.BUNDLES)).isNotEmpty()
                .allMatch(byConstant.or(byWord).or(ofKeptFiles).or(literals::contains));
    }

    @Test
    void everyOptionAndCommandHasItsHelpAndNoOther() {
        Pattern command = Pattern.compile("@Command\\(name = \"([\\w-]+)\"(?!, hidden)");
        Path directory = Path.of("src", "main", "java", "vn", "sokehoach", "app", "cli", "agency");
        String ofAgencies = sources(directory);
        Stream<String> below =
                found(command, ofAgencies).stream().map(name -> name.equals("agency") ? name : "agency." + name);
        Set<String> expected = Stream.concat(found(command, APP.replace(ofAgencies, "")).stream(), below)
                .map(name -> name.equals("sokehoach") ? name : "sokehoach." + name)
                .map(name -> name + ".usage.description")
                .collect(Collectors.toSet());
        expected.addAll(found(Pattern.compile("descriptionKey = \"(\\w+)\""), APP));
        Set<String> given = keys(List.of("help")).stream()
                .filter(key -> !key.startsWith("usage.") && !key.startsWith("label."))
                .collect(Collectors.toSet());

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(given).isEqualTo(expected);
    }

    private static Map.Entry<String, List<? extends Enum<?>>> entry(String prefix, Enum<?>[] constants) {
        return Map.entry(prefix, List.of(constants));
    }

    private static String prefix(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    private static String word(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
