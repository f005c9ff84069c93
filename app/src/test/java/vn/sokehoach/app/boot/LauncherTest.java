package vn.sokehoach.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LauncherTest {
    @Test
    void endsWellWithoutArguments() {
        assertThat(Launcher.run()).isZero();
    }
}
