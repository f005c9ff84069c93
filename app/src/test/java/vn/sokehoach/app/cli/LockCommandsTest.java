package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book gets a password, is used with it, and loses it again, all on the command line. */
class LockCommandsTest {
    @TempDir
    Path folder;

    private Path store;
    private Path password;
    private Path wrong;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("so");
        password = Files.writeString(folder.resolve("mat-khau"), "\uFEFFbến nước cây đa 2026\r\nkhông đọc\n");
        wrong = Files.writeString(folder.resolve("sai"), "bến nước cây đề\n");
        SampledStore.copiedTo(store);
    }

    @Test
    void isTheSameBookForWhoeverHasThePassword() throws IOException {
        String plans = Call.on(store, "plans", "--json").out();
        String digest = digest();
        Call locked = Call.on(store, "lock", "--new-password-file", password.toString());

        assertThat(locked.code()).isZero();
        assertThat(locked.out()).matches("([2-9A-Z]{5}-){6}[2-9A-Z]{5}\n");
        assertThat(locked.err()).contains("mã khôi phục", "sao lưu");
        assertThat(with("plans", "--json").out()).isEqualTo(plans);
        assertThat(digest("--password-file", password.toString())).isEqualTo(digest);
        assertNothingReadable();
        assertThat(with("lock", "--new-password-file", password.toString()).code()).isEqualTo(2);
        assertThat(with("unlock").code()).isZero();
        assertThat(digest()).isEqualTo(digest);
        assertThat(Call.on(store, "unlock").code()).isZero();
    }

    @Test
    void saysInOneSentenceWhyItIsNotOpened() {
        Call.on(store, "lock", "--new-password-file", password.toString());

        assertThat(Call.on(store, "plans")).isEqualTo(new Call(4, "",
                "Sổ này có mật khẩu; hãy cho mật khẩu bằng --password-file TỆP, hoặc mã khôi phục bằng"
                        + " --recovery-key-file TỆP.\n"));
        assertThat(Call.on(store, "--password-file", wrong.toString(), "plans")).isEqualTo(new Call(4, "",
                "Mật khẩu không đúng; sổ không hỏng, hãy gõ lại hoặc dùng mã khôi phục.\n"));
        Call missing = Call.on(store, "--password-file", folder.resolve("khong-co").toString(), "plans");
        assertThat(missing.code()).isEqualTo(4);
        assertThat(missing.err()).contains("khong-co").hasLineCount(1);
    }

    @Test
    void setsAnotherPasswordWithTheRecoveryKey() throws IOException {
        String recovery = Call.on(store, "lock", "--new-password-file", password.toString()).out();
        Path typed = Files.writeString(folder.resolve("ma"), recovery.toLowerCase(java.util.Locale.ROOT));
        Path mistyped = Files.writeString(folder.resolve("ma-sai"), "2" + recovery.substring(0, 34));

        Call wrongKey = Call.on(store, "--recovery-key-file", mistyped.toString(), "plans");
        assertThat(wrongKey.code()).isEqualTo(4);
        assertThat(wrongKey.err()).contains("nhóm").hasLineCount(1);
        assertThat(Call.on(store, "--recovery-key-file", typed.toString(), "password", "--new-password-file",
                wrong.toString()).code()).isZero();
        assertThat(with("plans").code()).isEqualTo(4);
        Call renewed = Call.on(store, "--password-file", wrong.toString(), "password", "--new-recovery-key");
        assertThat(renewed.out()).hasSize(recovery.length()).isNotEqualTo(recovery);
        assertThat(Call.on(store, "--recovery-key-file", typed.toString(), "plans").code()).isEqualTo(4);
    }

    @Test
    void changesNothingWhereNoNewPasswordIsGiven() throws IOException {
        Path empty = Files.writeString(folder.resolve("trong"), "  \n");

        assertThat(Call.on(store, "lock").code()).isEqualTo(4);
        assertThat(Call.on(store, "lock", "--new-password-file", empty.toString()).code()).isEqualTo(4);
        assertThat(Call.on(store, "password", "--new-password-file", password.toString()).code()).isEqualTo(2);
        assertThat(Call.on(store, "plans").code()).isZero();
    }

    @Test
    void carriesBackupsAwayThatAreLockedLikeTheBookOrWithTheirOwnPassword() {
        String digest = digest();
        Call.on(store, "lock", "--new-password-file", password.toString());
        Path asBook = folder.resolve("nhu-so.skh");
        Path own = folder.resolve("rieng.skh");
        assertThat(with("backup", asBook.toString()).code()).isZero();
        assertThat(with("backup", "--own-password-file", wrong.toString(), own.toString()).code()).isZero();
        assertThat(with("backup", asBook.toString()).code()).isZero();
        assertThat(with("check").code()).isZero();

        Path other = folder.resolve("may-khac");
        assertThat(Call.on(other, "restore", asBook.toString()).code()).isEqualTo(4);
        assertThat(Call.on(other, "restore", "--copy-password-file", wrong.toString(), asBook.toString()).code())
                .isEqualTo(4);
        assertThat(Call.on(other, "restore", "--copy-password-file", password.toString(), asBook.toString()).code())
                .isZero();
        assertThat(digestOf(other)).isEqualTo(digest);
        Path third = folder.resolve("may-nua");
        assertThat(Call.on(third, "restore", "--copy-password-file", wrong.toString(), own.toString()).code())
                .isZero();
        assertThat(digestOf(third)).isEqualTo(digest);
        assertThat(Call.on(third, "restore", "--dry-run", own.toString()).err()).hasLineCount(1).contains("rieng.skh");
    }

    @Test
    void restoresABackupWhereBothKeyFilesAreLost() throws IOException {
        String digest = digest();
        Call.on(store, "lock", "--new-password-file", password.toString());
        Path backup = folder.resolve("ban.skh");
        with("backup", backup.toString());
        Files.delete(store.resolve("locked/book.key"));
        Files.writeString(store.resolve("locked/book.key.second"), "x");

        Call lost = with("plans");
        assertThat(lost.code()).isEqualTo(4);
        assertThat(lost.err()).contains("tệp khóa").hasLineCount(1);
        assertThat(with("restore", backup.toString()).code()).isZero();
        assertThat(digest("--password-file", password.toString())).isEqualTo(digest);
        assertThat(Call.on(store, "plans").code()).isEqualTo(4);
    }

    private Call with(String... arguments) {
        return Call.on(store, Stream.concat(Stream.of("--password-file", password.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private String digest(String... options) {
        return Call.on(store, Stream.concat(Stream.of(options), Stream.of("check", "--json")).toArray(String[]::new))
                .json()
                .get("digest")
                .asText();
    }

    private static String digestOf(Path store) {
        return Call.on(store, "check", "--json").json().get("digest").asText();
    }

    private void assertNothingReadable() throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                for (String word : List.of("KH-UBND", "planImported", "Sở Tài")) {
                    assertThat(content.contains(word)).as(file + " holds " + word).isFalse();
                }
            }
        }
    }
}
