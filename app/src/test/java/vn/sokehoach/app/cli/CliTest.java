package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.app.ui.OfficeDoor;

class CliTest {
    @TempDir
    Path store;

    @Test
    void saysInOneSentenceThatThereIsNoScreen() {
        Call call = Call.on(store);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).contains("màn hình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kit", "intake", "stats", "backup", "restore", "--frob", "plans --frob", "plans dư",
            "import", "show", "status", "export 1/KH --appendix all --format xlsx", "plans --json --json",
            "tasks --as-of 2024-13-01", "plans --lang de"})
    void refusesAWrongCallInOneSentence(String arguments) {
        Call call = Call.on(store, arguments.split(" "));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(1);
    }

    @Test
    void whatMemoryHasNoRoomForIsToldInOneSentence() {
        for (Throwable failure : List.of(new OutOfMemoryError(), new IllegalStateException(new OutOfMemoryError()))) {
            OfficeDoor narrow = (OfficeDoor) Proxy.newProxyInstance(OfficeDoor.class.getClassLoader(),
                    new Class<?>[] {OfficeDoor.class}, (_, _, _) -> {
                        throw failure;
                    });
            Call call = Call.through(narrow, store, "plans");

            assertThat(call.code()).isEqualTo(4);
            assertThat(call.out()).isEmpty();
            assertThat(call.err().lines()).singleElement().asString().contains("không đủ bộ nhớ");
        }
    }

    @Test
    void helpsInVietnameseAndInEnglish() {
        assertThat(Call.on(store, "--help")).matches(call -> call.code() == 0 && call.err().isEmpty())
                .extracting(Call::out)
                .asString()
                .contains("Cách dùng", "import", "kit", "sample")
                .doesNotContain("rehearse", "Usage");
        assertThat(Call.on(store, "--lang", "en", "--help").out()).contains("Usage").doesNotContain("Cách dùng");
        assertThat(Call.on(store, "--help", "tasks").out()).contains("import", "kit", "sample");
        assertThat(Call.on(store, "tasks", "--help").out()).contains("không cần gõ dấu").doesNotContain("sample");
    }

    @Test
    void speaksEnglishWhereItIsAskedTo() {
        assertThat(Call.on(store, "--lang", "en", "show", "1/KH-UBND").err()).startsWith("No plan");
        assertThat(Call.on(store, "--lang=en", "shows").err()).startsWith("There is no command");
    }

    @Test
    void beginsEmpty() {
        assertThat(Call.on(store, "plans", "--json").json()).isEmpty();
        assertThat(Call.on(store, "tasks", "--json").json()).isEmpty();
    }

    @Test
    void tellsThatTheStoreIsInUse() {
        try (var office = Call.office(store)) {
            Call call = Call.on(store, "sample");
            assertThat(call.code()).isEqualTo(4);
            assertThat(call.err().lines()).hasSize(1);
        }
    }

    @Test
    void namesTheIdsWhereANumberFitsSeveralPlans() throws java.io.IOException {
        String text = """
                Số: 12/KH-UBND

                Bình Dương, ngày 05 tháng 01 năm 2024

                KẾ HOẠCH

                Kế hoạch thử

                I. NHIỆM VỤ

                1. Việc chung

                a) Sở Y tế chủ trì lập danh sách trạm cần sửa.
                """;
        Path one = java.nio.file.Files.writeString(store.resolve("mot.txt"), text);
        Path two = java.nio.file.Files.writeString(store.resolve("hai.txt"), text.replace("2024", "2023"));
        Path book = store.resolve("book");
        Call imported = Call.on(book, "import", "--json", one.toString());
        Call.on(book, "import", two.toString());

        Call several = Call.on(book, "show", "12/KH-UBND");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains(imported.json().get(0).get("planId").textValue());
        assertThat(Call.on(book, "show", "12/KH-UBND@2024", "--json").json().get("year").intValue()).isEqualTo(2024);
        assertThat(Call.on(book, "show", "12/KH-UBND@2025").code()).isEqualTo(3);
    }

    @Test
    void rehearsesWithoutAPerson() {
        Call call = Call.on(store, "rehearse");
        assertThat(call.code()).as(call.err()).isZero();
    }
}
