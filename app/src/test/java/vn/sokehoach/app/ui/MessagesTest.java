package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
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

    @Test
    void fillsInWithoutGroupingNumbers() {
        assertThat(Messages.vietnamese().get("step.IMPORT_PLAN", 2024)).isEqualTo("nhập kế hoạch 2024");
    }

    @Test
    void speaksTheLanguageAskedForWhateverTheMachineSpeaks() {
        assertThat(Messages.vietnamese().of("status", TaskStatus.DONE)).isEqualTo("Hoàn thành");
        assertThat(Messages.english().of("status", TaskStatus.DONE)).isEqualTo("Done");
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void hasTheSameKeysAndPlaceholdersInBothLanguages(String bundle) {
        Map<String, Integer> vietnamese = placeholders(bundle + ".properties");
        assertThat(vietnamese).isNotEmpty().isEqualTo(placeholders(bundle + "_en.properties"));
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
