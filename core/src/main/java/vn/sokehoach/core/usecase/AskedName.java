package vn.sokehoach.core.usecase;

import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.text.SearchKey;

/**
 * The name by which a person asks for an agency; accents and case make no difference.
 *
 * @param key what is compared
 */
record AskedName(String key) {
    private static final String LEVEL = " (?:tinh|thanh pho|tp\\.?)$";

    static AskedName of(String typed) {
        return new AskedName(keyOf(typed));
    }

    /** Whether it is the whole of a printed name. */
    boolean isPrinted(String printed) {
        return key.equals(keyOf(printed));
    }

    /** Whether it is a name, another spelling, the abbreviation or the code of an agency. */
    boolean isOf(Agency agency) {
        return spellings(agency).anyMatch(this::isPrinted);
    }

    /** Whether it is such a name with a province behind it: "Sở Y tế tỉnh Trà Vinh". */
    boolean isOf(Agency agency, String province) {
        String end = " " + keyOf(province);
        if (province.isEmpty() || !key.endsWith(end)) {
            return false;
        }
        String bare = withoutLevel(key.substring(0, key.length() - end.length()));
        return spellings(agency).anyMatch(spelling -> withoutLevel(keyOf(spelling)).equals(bare));
    }

    /** Whether it is a part of a name of an agency. */
    boolean isWithin(Agency agency) {
        return names(agency).anyMatch(name -> keyOf(name).contains(key));
    }

    private static Stream<String> names(Agency agency) {
        return agency.names().stream().map(Agency.ValidName::name);
    }

    private static Stream<String> spellings(Agency agency) {
        return Stream.of(names(agency), agency.aliases().stream(), Stream.of(agency.id().code()),
                Stream.ofNullable(agency.abbreviation())).flatMap(text -> text);
    }

    private static String withoutLevel(String key) {
        return key.replaceFirst(LEVEL, "");
    }

    private static String keyOf(String name) {
        return SearchKey.of(name).replaceAll("\\s+", " ").strip();
    }
}
