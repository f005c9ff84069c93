package vn.sokehoach.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawArgumentsTest {
    private static final String LOST = "\uFFFD\uFFFD\uFFFDi";

    @TempDir
    Path folder;

    @Test
    void takesTheLettersFromTheSystemWhereJavaLostThem() throws IOException {
        Path line = Files.writeString(folder.resolve("cmdline"), "java\0-cp\0x\0tasks\0--search\0đỏi\0");
        String lost = "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDi";

        assertThat(RawArguments.fromSystem(List.of("tasks", "--search", lost), line))
                .containsExactly("tasks", "--search", "đỏi");
    }

    @Test
    void keepsWhatIsGivenWhereTheSystemSaysSomethingElse() throws IOException {
        Path line = Files.writeString(folder.resolve("cmdline"), "sokehoach\0hai\0");

        assertThat(RawArguments.fromSystem(List.of(LOST), line)).containsExactly(LOST);
        assertThat(RawArguments.fromSystem(List.of(LOST), folder.resolve("none"))).containsExactly(LOST);
    }

    @Test
    void leavesAloneWhatIsWhole() {
        assertThat(RawArguments.of(new String[] {"tasks", "đã"})).containsExactly("tasks", "đã");
    }
}
