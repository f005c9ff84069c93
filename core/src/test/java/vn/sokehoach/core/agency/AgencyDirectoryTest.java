package vn.sokehoach.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.agency.Agency.ValidName;

class AgencyDirectoryTest {
    private static final AgencyDirectory BINH_DUONG = new AgencyDirectory(AgencyCatalogue.shipped(), List.of(),
            "Bình Dương");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Sở Tài chính, Sở Xây dựng|STC SXD",
            "Sở Lao động, Thương binh và Xã hội; Sở Văn hóa, Thể thao và Du lịch|SLDTBXH SVHTTDL",
            "Sở Văn hoá - Thể thao và Du lịch và Sở Y tế|SVHTTDL SYT",
            "sở kế hoạch và đầu tư|SKHDT",
            "Sở Kế hoạch và Đầu tư tỉnh Bình Dương|SKHDT",
            "Cục Thuế tỉnh Bình Dương, Công an tỉnh|CTHUE CA",
            "Công An tỉnh|CA",
            "Sở Tài chính, Xây dựng, Y tế|STC SXD SYT",
            "Các Sở: Tài chính, Nội vụ|STC SNV",
            "SKHĐT, STC và SNV|SKHDT STC SNV",
            "Sở Nông nghiện và Phát triển nông thôn|SNNPTNT",
            "Sở Y tế Sở Xây dựng|SYT SXD",
            "Sở Công Thương (Chi cục Quản lý thị trường)|SCT",
            "Uỷ ban MTTQ Việt Nam tỉnh|UBMTTQ",
            "Văn phòng Ủy ban nhân dân tỉnh|VPUB",
            "SởTài chính|STC"})
    void names(String printed, String codes) {
        assertThat(BINH_DUONG.mentions(printed)
                .stream()
                .flatMap(mention -> mention.agencies().stream())
                .map(AgencyId::code)
                .toList()).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Các Sở, ban, ngành, UBND các huyện, thành phố, đơn vị liên quan|SBN UBNDHUYEN DVLQ",
            "các Sở, ban, ngành và các đơn vị liên quan|SBN DVLQ",
            "Các sở, ngành tỉnh UBND các huyện, thị xã, thành phố|SN UBNDHUYEN",
            "các sở ngành có liên quan, thị xã, thành phố|SNLQ UBNDHUYEN",
            "các sở, ngành, địa phương có liên quan|SNLQ DPLQ",
            "các sở, ngành, liên quan và UBND các huyện, thị xã thành phố|SNLQ UBNDHUYEN",
            "Lãnh đạo các các Sở, ban, ngành, UBND các huyện, thị xã, thành phố|SBN UBNDHUYEN",
            "Thủ trưởng các Sở, ban, ngành|SBN",
            "các cơ quan báo chí, các Sở, ngành và địa phương|BAOCHI SN DP",
            "các sở, ban, ngành, đoàn thể các cấp|SBN DT",
            "UBND các xã, phường, đặc khu|UBNDXA",
            "UBND cấp huyện, cấp xã|UBNDHUYEN UBNDXPTT",
            "các huyện, thị xã, thành phố|UBNDHUYEN",
            "Các doanh nghiệp nhà nước|DNNN",
            "các đơn vị có liên quan|DVLQ"})
    void runOfCollectivesIsOneMention(String printed, String codes) {
        List<AgencyMention> mentions = BINH_DUONG.mentions(printed);

        assertThat(mentions).hasSize(1);
        assertThat(mentions.getFirst().printed()).isEqualTo(printed);
        assertThat(mentions.getFirst().agencies().stream().map(AgencyId::code)).containsExactly(codes.split(" "));
    }

    @Test
    void collectivesApartWithTheirPlaces() {
        String cell = "Các sở, ngành, UBND các huyện, thị xã, thành phố";

        List<AgencyDirectory.PlacedMention> found = BINH_DUONG.separate(cell);

        assertThat(found).extracting(placed -> placed.mention().printed())
                .containsExactly("Các sở, ngành",
                        "UBND các huyện, thị xã, thành phố");
        assertThat(cell.substring(found.get(1).start(), found.get(1).end()))
                .isEqualTo("UBND các huyện, thị xã, thành phố");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Công Thương tỉnh Bình Phước", "Tập đoàn Sông Xanh", "Sở Y tế dự phòng",
            "Theo phân công tại Quyết định số 12/QĐ-UBND", "UBND huyện Bàu Bàng", "Phòng Kinh tế và Hạ tầng"})
    void unknownNamesStayAsPrinted(String printed) {
        assertThat(BINH_DUONG.mentions(printed)).containsExactly(new AgencyMention(printed, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Sở Tài chính chủ trì, phối hợp với Sở Y tế lập dự toán|Sở Tài chính",
            "Giao Sở Kế hoạch và Đầu tư chủ trì, theo dõi|Sở Kế hoạch và Đầu tư",
            "Công an tỉnh, Bộ Chỉ huy quân sự tỉnh chủ trì|Công an tỉnh;Bộ Chỉ huy quân sự tỉnh",
            "Các Sở, ban, ngành và UBND các huyện phối hợp|Các Sở, ban, ngành và UBND các huyện",
            "Ngân hàng Nhà nước chi nhánh tỉnh Bình Dương tiếp tục kiểm tra|"
                    + "Ngân hàng Nhà nước chi nhánh tỉnh Bình Dương",
            "Ban Quản lý dự án đầu tư xây dựng tỉnh chủ trì, phối hợp|Ban Quản lý dự án đầu tư xây dựng tỉnh",
            "Trường Cao đẳng Y tế có trách nhiệm báo cáo|Trường Cao đẳng Y tế",
            "Đề nghị Liên minh Hợp tác xã tỉnh, các đoàn thể xây dựng chương trình|"
                    + "Liên minh Hợp tác xã tỉnh;các đoàn thể",
            "Sở Y tếchủ trì việc này|Sở Y tế"})
    void agenciesAtTheBeginningOfASentence(String sentence, String printed) {
        AgencyDirectory.Prefix prefix = BINH_DUONG.leading(sentence).orElseThrow();

        assertThat(prefix.mentions().stream().map(AgencyMention::printed)).containsExactly(printed.split(";"));
        assertThat(sentence.substring(prefix.start(), prefix.end()))
                .endsWith(printed.split(";")[printed.split(";").length
                        - 1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiếp tục rà soát quy hoạch", "Ban hành kế hoạch trước tháng 6", "", "Hội nghị tổng kết",
            "Đẩy mạnh phối hợp với Sở Y tế", "Báo cáo kết quả"})
    void sentencesWithoutAnAgency(String sentence) {
        assertThat(BINH_DUONG.leading(sentence)).isEmpty();
    }

    @Test
    void storedAgencyWinsAndIsFound() {
        AgencyId water = new AgencyId("Bình Dương", "BIWASE");
        Agency stored = new Agency(water, Kind.ENTERPRISE, List.of(new ValidName("Công ty Nước Sông Bé", null,
                LocalDate.of(2024, 6, 30)), new ValidName("Công ty Nước Thủ Dầu", LocalDate.of(2024, 7, 1), null)),
                null,
                List.of("Cty Nước"), List.of());
        AgencyDirectory directory = new AgencyDirectory(AgencyCatalogue.shipped(), List.of(stored), "Bình Dương");

        assertThat(directory.mentions("Cty Nước, Sở Y tế").getFirst().agencies()).containsExactly(water);
        assertThat(directory.nameOn(water, LocalDate.of(2024, 1, 5))).isEqualTo("Công ty Nước Sông Bé");
        assertThat(directory.nameOn(water, null)).isEqualTo("Công ty Nước Thủ Dầu");
    }

    @Test
    void collectiveHasTheUsedAgenciesOfItsKindsAsMembers() {
        AgencyId all = new AgencyId("Bình Dương", "SBN");
        AgencyId health = new AgencyId("Bình Dương", "SYT");
        AgencyId school = new AgencyId("Bình Dương", "PTTH");

        List<Agency> used = BINH_DUONG.used(List.of(all, health, school));

        assertThat(used).extracting(Agency::id).containsExactlyInAnyOrder(all, health, school);
        assertThat(used.stream().filter(agency -> agency.id().equals(all)).findFirst().orElseThrow().members())
                .containsExactly(health);
    }

    @Test
    void successionsWithADayOnlyWhereItIsSupported() {
        AgencyCatalogue catalogue = AgencyCatalogue.shipped();

        assertThat(catalogue.successionsOf("Trà Vinh"))
                .contains(new Succession(List.of(new AgencyId("Trà Vinh", "SKHDT"), new AgencyId("Trà Vinh", "STC")),
                        new AgencyId("Trà Vinh", "STC"), LocalDate.of(2025, 3, 1)));
        assertThat(catalogue.successionsOf("Bình Dương"))
                .contains(
                        new Succession(List.of(new AgencyId("Bình Dương", "SGTVT"), new AgencyId("Bình Dương", "SXD")),
                                new AgencyId("Bình Dương", "SXD"), null));
    }
}
