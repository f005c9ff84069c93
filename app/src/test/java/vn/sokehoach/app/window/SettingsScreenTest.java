package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.OfficeDefaults;
import vn.sokehoach.app.ui.settings.OfficeDefaults.Folders;
import vn.sokehoach.app.ui.settings.OfficeDefaults.Signer;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Theme;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Signatory;

@OnScreen
class SettingsScreenTest {
    @Test
    void what_is_typed_about_the_office_is_kept_and_goes_into_a_file_and_back(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cai-dat.json");
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.push(KeyCode.CONTROL, KeyCode.COMMA);
            type(window, "#settings-issuer", "Ủy ban nhân dân tỉnh Mây Trắng");
            type(window, "#settings-signer", "Lê Thị Sương");
            window.dialogs.writesTo(file);
            window.click("#settings-export").until(() -> file.toFile().exists());
            assertThat(window.dialogs.suggested()).endsWith(".json");

            window.onScreen(() -> {
                window.settings.change(_ -> Settings.INITIAL.withTheme(Theme.DARK));
                return true;
            });
            window.dialogs.chooses(file);
            window.click("#settings-import")
                    .until(() -> window.settings.now().office().signer().name().equals("Lê Thị Sương"));

            assertThat(window.settings.now().office().issuer()).isEqualTo("Ủy ban nhân dân tỉnh Mây Trắng");
            assertThat(window.settings.now().theme()).isEqualTo(Theme.LIGHT);
            window.until(() -> window.<Label>find("#notice").getText().equals("Đã nhập cài đặt từ " + file));
        }
    }

    @Test
    void a_file_without_settings_changes_nothing_and_is_told(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("khac.json"), "không phải cài đặt");
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.push(KeyCode.CONTROL, KeyCode.COMMA);
            window.dialogs.chooses(file);
            window.click("#settings-import")
                    .until(() -> window.<Label>find("#settings-told").getText().contains("khac.json"));
            assertThat(window.settings.now()).isEqualTo(Settings.INITIAL);
        }
    }

    @Test
    void a_template_that_is_not_there_is_told_until_it_is(@TempDir Path folder) throws Exception {
        Path template = folder.resolve("mẫu.docx");
        Settings kept = Settings.INITIAL
                .withOffice(OfficeDefaults.NONE.withFolders(new Folders("", folder.toString(), template.toString())));
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")), kept)) {
            window.push(KeyCode.CONTROL, KeyCode.COMMA);
            Label missing = window.find("#settings-missing");
            window.until(() -> missing.getText().contains("mẫu.docx"));
            assertThat(window.<String>onScreen(missing::getText)).doesNotContain(folder + ",");

            Files.createFile(template);
            type(window, "#settings-province", "Mây Trắng");
            window.until(() -> missing.getText().isEmpty());
        }
    }

    @Test
    void empty_lines_of_a_plan_are_filled_from_the_settings(@TempDir Path folder) throws Exception {
        Settings kept = Settings.INITIAL
                .withOffice(OfficeDefaults.NONE.withSigner(new Signer("TM. ỦY BAN", "CHỦ TỊCH", "Lê Thị Sương")));
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")), kept)) {
            window.click("#plan-name");
            TextField name = window.find("#plan-edit-SIGNATORY_NAME");
            window.onScreen(() -> {
                name.clear();
                return true;
            });
            window.click("#plan-edit-usual");
            assertThat(window.<String>onScreen(name::getText)).isEqualTo("Lê Thị Sương");
        }
    }

    @Test
    void a_plan_begun_in_an_empty_book_takes_issuer_place_and_signatory_from_the_settings(@TempDir Path folder)
            throws Exception {
        Settings kept = Settings.INITIAL.withOffice(
                new OfficeDefaults("Mây Trắng", "Ủy ban nhân dân tỉnh Mây Trắng",
                        new Signer("TM. ỦY BAN", "CHỦ TỊCH", "Lê Thị Sương"), null));
        try (TestWindow window = TestWindow.on(folder.resolve("store"), kept)) {
            window.push(KeyCode.CONTROL, KeyCode.N);
            window.onScreen(() -> {
                window.<TextField>find("#new-plan-TITLE").setText("Trồng rừng ven sông");
                return true;
            });
            window.click("#new-plan-keep").until(() -> !window.office().book().plans().all().isEmpty());

            Heading heading = window.office().book().plans().all().getFirst().heading();
            assertThat(heading.place()).isEqualTo("Mây Trắng");
            assertThat(heading.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Mây Trắng");
            assertThat(heading.signatory()).isEqualTo(new Signatory("TM. ỦY BAN", "CHỦ TỊCH", "Lê Thị Sương"));
        }
    }

    private static void type(TestWindow window, String field, String text) {
        window.click(field);
        window.onScreen(() -> {
            window.<TextField>find(field).setText(text);
            return true;
        });
        window.push(KeyCode.TAB);
    }
}
