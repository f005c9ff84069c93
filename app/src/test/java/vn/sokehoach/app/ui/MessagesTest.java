package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.progress.TaskStatus;

class MessagesTest {
    @SuppressWarnings("unused") // named by @FieldSource
    static final List<String> BUNDLES = Messages.BUNDLES;

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
    void hasTheSameKeysAndPlaceholdersInBothLanguages(String bundle) throws IOException {
        Map<String, Integer> vietnamese = placeholders(bundle + ".properties");
        assertThat(vietnamese).isNotEmpty().isEqualTo(placeholders(bundle + "_en.properties"));
    }

    @Test
    void keepsEachKeyInOneBundle() {
        Map<String, Long> timesSeen = BUNDLES.stream()
                .flatMap(bundle -> load(bundle + ".properties").stringPropertyNames().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(timesSeen.values()).containsOnly(1L);
    }

    @Test
    void hasAWordForEveryConstant() {
        Messages messages = Messages.vietnamese();
        assertThat(Arrays.stream(TaskStatus.values()).map(status -> messages.of("status", status)))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(StepLabel.Code.values()).map(code -> messages.of("step", code, "298/KH-UBND")))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static Map<String, Integer> placeholders(String file) throws IOException {
        Properties texts = load(file);
        assertThat(texts.values()).doesNotContain("");
        return texts.stringPropertyNames()
                .stream()
                .collect(Collectors.toMap(Function.identity(),
                        key -> new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length));
    }

    private static Properties load(String file) {
        try (InputStream in = Messages.class.getResourceAsStream("/vn/sokehoach/app/text/" + file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
