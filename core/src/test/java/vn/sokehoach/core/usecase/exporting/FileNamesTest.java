package vn.sokehoach.core.usecase.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"77/KH-UBND - Sở Tài chính|77-KH-UBND - Sở Tài chính",
            "Đơn vị \"A\": <b> a\\b|Đơn vị -A-- -b- a-b", "  .Ban quản lý. . |Ban quản lý",
            "a   b\tc|a b c", "NUL|_NUL", "com1.2024|_com1.2024", "Console|Console", "...|_"})
    void areWhatSystemsTake(String wanted, String name) {
        assertThat(FileNames.safe(wanted)).isEqualTo(name);
    }

    @Test
    void areComposedSoThatTheSameNameIsTheSameFile() {
        assertThat(FileNames.safe(Normalizer.normalize("Sở Nội vụ", Normalizer.Form.NFD))).isEqualTo("Sở Nội vụ");
    }

    @Test
    void areCutWhereTheyAreTooLongWithoutHalvingALetter() {
        assertThat(FileNames.safe("Sở ".repeat(80))).hasSize(100).startsWith("Sở Sở");
        assertThat(FileNames.safe("𝔸".repeat(120)).codePoints()).allMatch(letter -> letter == "𝔸".codePointAt(0));
    }

    @Test
    void areNumberedWhereTheyAreEqualForASystemThatKnowsNoCapitals() {
        assertThat(FileNames.distinct(List.of("Sở Y tế", "SỞ Y TẾ", "Sở Y tế", "Sở Y tế (2)")))
                .containsExactly("Sở Y tế", "SỞ Y TẾ (2)", "Sở Y tế (3)", "Sở Y tế (2) (2)");
    }

    @Property
    void neverHoldWhatWindowsForbids(@ForAll String wanted) {
        String name = FileNames.safe(wanted);

        assertThat(name).isNotEmpty().doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cc}]").doesNotMatch(".*[ .]");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(201);
    }

    @Property
    void areAllDifferent(@ForAll List<String> wanted) {
        List<String> names = FileNames.distinct(wanted);

        assertThat(names).hasSameSizeAs(wanted);
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()))
                .hasSameSizeAs(wanted);
    }

    @Test
    void aPlanWithoutANumberIsToldByItsYear() {
        assertThat(FileNames.wanted(plan("7/KH-UBND"), "Sở Y tế")).isEqualTo("7/KH-UBND - Sở Y tế");
        assertThat(FileNames.wanted(plan(null), "Sở Y tế")).isEqualTo("2024 - Sở Y tế");
    }

    private static Plan plan(@Nullable String number) {
        return new Plan(UUID.randomUUID(), 2024, new Heading(number, null, null, null, null, null, null),
                new Body(List.of(), List.of(), List.of()), List.of(),
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));
    }
}
