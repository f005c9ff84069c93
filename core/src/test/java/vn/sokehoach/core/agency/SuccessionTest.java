package vn.sokehoach.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.structure.Successions;

class SuccessionTest {
    private static final AgencyCatalogue CATALOGUE = AgencyCatalogue.shipped();
    private static final Successions SHIPPED = new Successions(CATALOGUE, List.of());

    @ParameterizedTest
    @CsvSource({"Sở Tài chính,Sở Kế hoạch và Đầu tư", "Sở Xây dựng,Sở Giao thông vận tải",
            "Sở Nông nghiệp và Môi trường,Sở Nông nghiệp và Phát triển nông thôn;Sở Tài nguyên và Môi trường",
            "Sở Khoa học và Công nghệ,Sở Thông tin và Truyền thông",
            "Sở Nội vụ,Sở Lao động - Thương binh và Xã hội", "Sở Dân tộc và Tôn giáo,Ban Dân tộc;Ban Tôn giáo",
            "Chi cục Quản lý thị trường,Cục Quản lý thị trường", "Thuế tỉnh,Chi cục Thuế khu vực;Cục Thuế tỉnh",
            "Thống kê tỉnh,Cục Thống kê", "Ngân hàng Nhà nước khu vực,Ngân hàng Nhà nước chi nhánh tỉnh",
            "Bảo hiểm xã hội khu vực,Bảo hiểm xã hội tỉnh", "Chi cục Hải quan khu vực,Chi cục Hải quan",
            "Sở Y tế,"})
    void knowsWhoseWorkTheAgenciesOf2025TookOver(String after, String before) {
        for (String owner : List.of("Trà Vinh", "Bình Dương")) {
            AgencyDirectory directory = new AgencyDirectory(CATALOGUE, List.of(), owner);
            AgencyId successor = directory.mentions(after).getFirst().agencies().getFirst();

            Set<String> names = SHIPPED.predecessorsOf(successor)
                    .stream()
                    .map(id -> directory.nameOn(id, null))
                    .collect(Collectors.toSet());

            assertThat(names).as(owner)
                    .containsExactlyInAnyOrder(before == null ? new String[0] : before.split(";"));
        }
    }

    @Test
    void tellsASuccessorOfTheSameNameFromANewOne() {
        assertThat(SHIPPED.keptItsName(new AgencyId("Trà Vinh", "STC"))).isTrue();
        assertThat(SHIPPED.keptItsName(new AgencyId("Trà Vinh", "SNNMT"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trà Vinh", "Bình Dương", "Đồng Nai"})
    void successionsNameKnownAgenciesOnlyAndNoneInACircle(String owner) {
        Set<AgencyId> known = CATALOGUE.agenciesOf(owner).stream().map(Agency::id).collect(Collectors.toSet());

        assertThat(CATALOGUE.successionsOf(owner)).isNotEmpty().allSatisfy(succession -> {
            assertThat(known).contains(succession.after()).containsAll(succession.before());
            assertThat(succession.before()).allSatisfy(before -> assertThat(SHIPPED.predecessorsOf(before))
                    .doesNotContain(succession.after()));
        });
    }

    @Test
    void datesASuccessionOnlyWhereASourceDoes() {
        assertThat(CATALOGUE.successionsOf("Trà Vinh")).anySatisfy(succession -> {
            assertThat(succession.after().code()).isEqualTo("SNNMT");
            assertThat(succession.from()).isEqualTo(LocalDate.of(2025, 3, 1));
        });
    }

    @ParameterizedTest
    @CsvSource({"Bình Dương,Hồ Chí Minh", "Bà Rịa - Vũng Tàu,Hồ Chí Minh", "Trà Vinh,Vĩnh Long", "Bến Tre,Vĩnh Long",
            "Vĩnh Long,Vĩnh Long", "Hà Nội,Hà Nội"})
    void knowsTheProvincesOf2025(String former, String today) {
        assertThat(CATALOGUE.provinceToday(former)).isEqualTo(today);
    }

    @Test
    void aSplitAgencyIsFollowedToAllThatCameOutOfIt() {
        AgencyId old = new AgencyId("Trà Vinh", "CU");
        Successions split = new Successions(CATALOGUE, List.of(agency("MOT", after(2026, old)),
                agency("HAI", after(2026, old)), agency("BA", after(2027, new AgencyId("Trà Vinh", "HAI")))));

        assertThat(split.onDay(old, LocalDate.of(2025, 12, 31))).containsExactly(old);
        assertThat(codes(split.onDay(old, LocalDate.of(2026, 5, 1)))).containsExactlyInAnyOrder("MOT", "HAI");
        assertThat(codes(split.onDay(old, LocalDate.of(2027, 5, 1)))).containsExactlyInAnyOrder("MOT", "BA");
        assertThat(split.endOf(old)).isPresent();
    }

    @Test
    void anAgencyFromWhichAnotherWasSplitOffGoesOnAndMayTakeItBack() {
        AgencyId old = new AgencyId("Trà Vinh", "CU");
        AgencyId young = new AgencyId("Trà Vinh", "MOI");
        Successions off = new Successions(CATALOGUE, List.of(agency("CU", after(2026, old)),
                agency("MOI", after(2026, old))));
        Successions back = new Successions(CATALOGUE, List.of(
                agency("CU", after(2026, old), after(2027, old, young)), agency("MOI", after(2026, old))));

        assertThat(off.onDay(old, LocalDate.of(2026, 5, 1))).containsExactlyInAnyOrder(old, young);
        assertThat(off.endOf(old)).isEmpty();
        assertThat(back.onDay(old, LocalDate.of(2027, 5, 1))).containsExactly(old);
        assertThat(back.onDay(young, LocalDate.of(2027, 5, 1))).containsExactly(old);
    }

    @Test
    void anAgencyThatGoesIntoAnotherOnTheDayOfItsSplitEnds() {
        AgencyId old = new AgencyId("Trà Vinh", "CU");
        AgencyId taker = new AgencyId("Trà Vinh", "NHAN");
        Successions day = new Successions(CATALOGUE, List.of(agency("CU", after(2026, old)),
                agency("MOI", after(2026, old)), agency("NHAN", after(2026, taker, old))));

        assertThat(day.endOf(old)).hasValueSatisfying(end -> assertThat(end.after()).isEqualTo(taker));
        assertThat(codes(day.onDay(old, LocalDate.of(2026, 5, 1)))).containsExactlyInAnyOrder("MOI", "NHAN");
        assertThat(codes(day.onDay(old, LocalDate.of(2026, 2, 1)))).containsExactly("CU");
    }

    private static Agency agency(String code, Agency.Merger... mergers) {
        return new Agency(new AgencyId("Trà Vinh", code), Agency.Kind.DEPARTMENT,
                List.of(new Agency.ValidName(code, null, null)), null, List.of(), List.of(), List.of(mergers));
    }

    private static Agency.Merger after(int year, AgencyId... before) {
        return new Agency.Merger(List.of(before), LocalDate.of(year, 3, 1));
    }

    private static List<String> codes(Set<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::code).toList();
    }
}
