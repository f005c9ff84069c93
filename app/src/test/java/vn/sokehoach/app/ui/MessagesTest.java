package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.sokehoach.core.progress.TaskStatus;

class MessagesTest {
    @SuppressWarnings("unused") // named by @FieldSource
    static final List<String> BUNDLES =
            Stream.concat(Messages.BUNDLES.stream(), Stream.of("help")).toList();

    /** All but those of the command line's help, which are not filled in. */
    @SuppressWarnings("unused") // named by @FieldSource
    static final List<String> SPOKEN = Messages.BUNDLES;
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]+)[”\"]");

    @Test
    void fillsInWithoutGroupingNumbers() {
        assertThat(Messages.vietnamese().get("step.IMPORT_PLAN", 2024)).isEqualTo("nhập kế hoạch 2024");
    }

    @Test
    void speaksTheLanguageAskedForWhateverTheMachineSpeaks() {
        assertThat(Messages.vietnamese().of("status", TaskStatus.DONE)).isEqualTo("Hoàn thành");
        assertThat(Messages.english().of("status", TaskStatus.DONE)).isEqualTo("Done");
    }

    @Test
    void speaksOfOneAndOfSeveral() {
        Messages english = Messages.english();
        assertThat(List.of(english.get("shell.count.tasks", 0), english.get("shell.count.tasks", 1),
                english.get("shell.count.tasks", "1"), english.get("shell.count.tasks", 2),
                english.get("shell.count.tasks", "21"), english.get("agency.count", 1)))
                .containsExactly("0 tasks", "1 task", "1 task", "2 tasks", "21 tasks", "1 agency");
        assertThat(Messages.vietnamese().get("shell.count.tasks", 1)).isEqualTo("1 nhiệm vụ");
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void choosesBetweenNoneOneAndSeveral(String bundle) {
        assertThat(TextFiles.load(bundle + "_en.properties").values()).allSatisfy(text -> assertThat(
                Pattern.compile("\\{\\d,choice,[^}]*}").matcher(text.toString()).results().map(MatchResult::group))
                .allMatch(choice -> choice.matches("\\{\\d,choice,0#([^|]*)\\|1#[^|]*\\|2#\\1}")));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void hasTheSameKeysAndPlaceholdersInBothLanguages(String bundle) {
        Map<String, Integer> vietnamese = placeholders(bundle + ".properties");
        assertThat(vietnamese).isNotEmpty().isEqualTo(placeholders(bundle + "_en.properties"));
    }

    @ParameterizedTest
    @FieldSource("SPOKEN")
    void losesNoApostrophe(String bundle) {
        for (String file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            assertThat(TextFiles.load(file).values()).as(file)
                    .allSatisfy(text -> assertThat(text.toString().replace("''", "")).doesNotContain("'"));
        }
    }

    @Test
    void namesInTheManualWhatStandsOnTheScreen() {
        for (String language : List.of("", "_en")) {
            Set<String> shown = Messages.BUNDLES.stream()
                    .filter(bundle -> !bundle.equals("manual"))
                    .flatMap(bundle -> TextFiles.load(bundle + language + ".properties").values().stream())
                    .map(text -> text.toString().replace("''", "'"))
                    .collect(Collectors.toSet());
            List<String> named = TextFiles.load("manual" + language + ".properties")
                    .values()
                    .stream()
                    .flatMap(text -> QUOTED.matcher(text.toString()).results())
                    .map(quoted -> quoted.group(1))
                    .toList();
            assertThat(named).isNotEmpty()
                    .allSatisfy(words -> assertThat(shown).anyMatch(text -> isShown(words, text)));
        }
    }

    /** Alone, with the dots of what asks more, or beside what is filled in. */
    private static boolean isShown(String words, String text) {
        return text.equals(words) || (text + "…").equals(words)
                || text.contains("{0}") && Stream.of(text.split("\\{0}"))
                        .map(String::strip)
                        .anyMatch(part -> part.replace("- ", "").equals(words));
    }

    @Test
    void keepsEachKeyInOneBundle() {
        Map<String, Long> timesSeen = Messages.BUNDLES.stream()
                .flatMap(bundle -> TextFiles.load(bundle + ".properties").stringPropertyNames().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(timesSeen.values()).containsOnly(1L);
    }

    private static Map<String, Integer> placeholders(String file) {
        Properties texts = TextFiles.load(file);
        assertThat(texts.values()).doesNotContain("");
        return texts.stringPropertyNames()
                .stream()
                .collect(Collectors.toMap(Function.identity(),
                        key -> new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length));
    }
}
