package vn.sokehoach.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/hoa");

    @Test
    void followsTheDesktopSpecificationOnLinux() {
        assertThat(store(Map.of(), "Linux")).isEqualTo(Path.of("/home/hoa/.local/share/sokehoach"));
        assertThat(store(Map.of("XDG_DATA_HOME", "/data/hoa"), "Linux")).isEqualTo(Path.of("/data/hoa/sokehoach"));
        assertThat(store(Map.of("XDG_DATA_HOME", "data"), "Linux"))
                .isEqualTo(Path.of("/home/hoa/.local/share/sokehoach"));
    }

    @Test
    void keepsOffTheRoamingFolderOfWindows() {
        assertThat(store(Map.of("LOCALAPPDATA", "/c/Local", "APPDATA", "/c/Roaming"), "Windows 11"))
                .isEqualTo(Path.of("/c/Local/sokehoach"));
        assertThat(store(Map.of("APPDATA", "/c/Roaming"), "Windows 11")).isEqualTo(Path.of("/c/Roaming/sokehoach"));
    }

    @Test
    void knowsTheFolderOfMacs() {
        assertThat(store(Map.of(), "Mac OS X"))
                .isEqualTo(Path.of("/home/hoa/Library/Application Support/sokehoach"));
    }

    private static Path store(Map<String, String> environment, String system) {
        return new UserFolders(environment, HOME, system).store();
    }
}
