package vn.sokehoach.core.appendix.layout;

import java.util.regex.Pattern;
import vn.sokehoach.core.text.SearchKey;

/** What a printed column is for, told by the words of its header. */
enum ColumnRole {
    NUMBER, CONTENT, UNIT, TARGET, AGENCY, DEADLINE, OTHER;

    private static final Pattern NUMBER_WORDS = Pattern.compile("(s ?)?t ?t|so( thu)? tt|so thu tu|no\\.?");
    private static final Pattern UNIT_WORDS = Pattern.compile("don vi( tinh)?|dvt|đvt");
    private static final Pattern AGENCY_WORDS = Pattern
            .compile(
                    "(co quan|don vi|so, nganh|noi|nguoi)\\b.*|.*\\b(chu tri|phoi hop|theo doi|don doc|phu trach)\\b.*");
    private static final Pattern DEADLINE_WORDS = Pattern.compile("(thoi (han|gian|diem)|tien do|han)\\b.*");
    private static final Pattern TARGET_WORDS = Pattern
            .compile(".*\\b(19|20)\\d\\d\\b.*|(ke hoach|muc tieu|chi tieu giao|ca nuoc|(toan )?tinh)\\b.*");
    private static final Pattern CONTENT_WORDS =
            Pattern.compile("(ten |cac |danh muc )?(chi tieu|noi dung|nhiem vu|cong viec)\\b.*");

    /**
     * The role of a column.
     *
     * @param header     its header text
     * @param first      whether it is the leftmost
     * @param indicators whether the table holds indicators, whose years head columns of targets
     */
    static ColumnRole of(String header, boolean first, boolean indicators) {
        String words = SearchKey.of(header).replaceAll("\\s+", " ").strip();
        if (first && NUMBER_WORDS.matcher(words).matches()) {
            return NUMBER;
        }
        if (UNIT_WORDS.matcher(words).matches()) {
            return UNIT;
        }
        if (AGENCY_WORDS.matcher(words).matches()) {
            return AGENCY;
        }
        if (DEADLINE_WORDS.matcher(words).matches()) {
            return DEADLINE;
        }
        if (indicators && TARGET_WORDS.matcher(words).matches()) {
            return TARGET;
        }
        return CONTENT_WORDS.matcher(words).matches() ? CONTENT : OTHER;
    }
}
