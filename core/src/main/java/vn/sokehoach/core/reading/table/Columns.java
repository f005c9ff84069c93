package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.text.VietnameseText;

/** The columns of an official table with their roles, told by their header texts. */
final class Columns {

    private static final Pattern NO = Pattern.compile("s? ?t ?t|so tt|so thu tu|stt");
    private static final Pattern INDICATOR = Pattern
            .compile(
                    "(?!.*(?:20\\d\\d|giao|ca nuoc))(?:(?:ten|danh muc|noi dung|cac|he thong|nhom|mot so|muc tieu,?) )*chi tieu"
                            + "(?: (?:chu yeu|co ban|cu the|tong hop|thong ke|danh gia|chinh))*(?:,? (?:phat trien|kt|kinh te|muc tieu).*)?"
                            + "|ten chi tieu.*|chi tieu/.*");
    private static final Pattern CONTENT = Pattern
            .compile(".*(?:nhiem vu|cong viec|noi dung|de an|du an|ten viec|giai phap|hoat dong).*");
    private static final Pattern UNIT = Pattern.compile("don vi(?: tinh)?|dvt|d\\.?v\\.?t|don vi do.*");
    private static final Pattern MEASURED = Pattern.compile(".*(?:uoc|thuc hien|so voi|so sanh|ket qua|dat duoc).*");
    private static final Pattern TARGET =
            Pattern.compile(
                    ".*(?:ke hoach|chi tieu|muc tieu|phan dau|nam 20\\d\\d|du kien).*|kh ?\\d.*|(?:toan |cua |cap )?tinh(?: giao)?|20\\d\\d");
    private static final Pattern NATIONAL =
            Pattern.compile(".*(?:ca nuoc|toan quoc|quoc gia|trung uong|chinh phu|tw giao).*");
    private static final Pattern BODY =
            Pattern.compile(
                    ".*(?:co quan|don vi|chu tri|so, nganh|phu trach|dau moi|theo doi|trach nhiem|phan cong|to chuc thuc hien|nguoi thuc hien).*");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern LEADERS =
            Pattern.compile(".*(?:lanh dao|dong chi|nguoi).*(?:phu trach|chi dao|theo doi).*");

    private final List<String> headers;
    private final List<String> paths;
    private final List<ColumnRole> roles = new ArrayList<>();

    private Columns(List<String> headers, List<String> paths, boolean indicators, int planYear) {
        this.headers = headers;
        this.paths = paths;
        List<String> keys = keys(paths);
        keys.forEach(key -> roles.add(indicators ? inIndicators(key, planYear) : inAssignment(key)));
        int leaders = keys.indexOf(keys.stream().filter(key -> LEADERS.matcher(key).matches()).findFirst().orElse(""));
        if (!indicators && leaders >= 0 && !has(ColumnRole.MONITORING)) {
            roles.set(leaders, ColumnRole.MONITORING);
        }
    }

    /** The columns under these headers. */
    static Columns of(List<String> headers) {
        return new Columns(headers, headers, nameIndicators(headers), 0);
    }

    /** The columns under these headers in a table of this kind. */
    static Columns of(List<String> headers, AppendixKind kind) {
        return new Columns(headers, headers, kind == AppendixKind.INDICATORS, 0);
    }

    /**
     * The columns of a table.
     *
     * @param headers  the lowest header text of each
     * @param paths    all header texts above each, from the top down
     * @param planYear columns of years before it hold no targets; 0 where it is not known
     */
    static Columns of(List<String> headers, List<String> paths, int planYear) {
        return new Columns(headers, paths, nameIndicators(paths), planYear);
    }

    /** The columns of a table that is known to be of this kind; headers, paths and year as above. */
    static Columns of(List<String> headers, List<String> paths, int planYear, AppendixKind kind) {
        return new Columns(headers, paths, kind == AppendixKind.INDICATORS, planYear);
    }

    private static boolean nameIndicators(List<String> paths) {
        return keys(paths).stream().anyMatch(key -> INDICATOR.matcher(key).matches());
    }

    private static List<String> keys(List<String> paths) {
        return paths.stream().map(VietnameseText::searchKey).map(String::strip).toList();
    }

    private ColumnRole inIndicators(String key, int planYear) {
        if (NO.matcher(key).matches()) {
            return ColumnRole.NO;
        }
        if (INDICATOR.matcher(key).matches() && !roles.contains(ColumnRole.INDICATOR)) {
            return ColumnRole.INDICATOR;
        }
        if (UNIT.matcher(key).matches()) {
            return ColumnRole.UNIT;
        }
        if (key.startsWith("ghi chu")) {
            return ColumnRole.NOTE;
        }
        if (BODY.matcher(key).matches() && !key.matches(".*nam 20\\d\\d.*")) {
            return ColumnRole.AGENCY;
        }
        if (isPast(key, planYear)) {
            return ColumnRole.OTHER;
        }
        if (NATIONAL.matcher(key).matches()) {
            return ColumnRole.NATIONAL_TARGET;
        }
        boolean target =
                TARGET.matcher(key).matches() && !MEASURED.matcher(key.replace("ke hoach thuc hien", "")).matches();
        return target ? ColumnRole.PROVINCE_TARGET : ColumnRole.OTHER;
    }

    private static boolean isPast(String key, int planYear) {
        List<Integer> years = YEAR.matcher(key).results().map(year -> Integer.valueOf(year.group())).toList();
        return !years.isEmpty() && years.stream().allMatch(year -> year < planYear);
    }

    private ColumnRole inAssignment(String key) {
        if (NO.matcher(key).matches()) {
            return ColumnRole.NO;
        }
        if (key.startsWith("ghi chu")) {
            return ColumnRole.NOTE;
        }
        if (LEADERS.matcher(key).matches()) {
            return ColumnRole.OTHER;
        }
        if (key.matches(".*(?:theo doi|don doc|tong hop|giam sat).*")) {
            return ColumnRole.MONITORING;
        }
        if (key.matches(".*phoi hop.*") && !key.matches(".*chu tri.*")) {
            return ColumnRole.COOPERATING;
        }
        if (key.matches(".*chu tri.*") && !key.matches(".*phoi hop.*")) {
            return ColumnRole.LEAD;
        }
        if (key.matches(".*(?:thoi gian|thoi han|tien do|han hoan thanh|thoi diem).*")) {
            return ColumnRole.DEADLINE;
        }
        if (key.matches(".*(?:san pham|ket qua|dau ra|hinh thuc|hinh thuc van ban|cap trinh).*")) {
            return ColumnRole.PRODUCT;
        }
        if (BODY.matcher(key).matches()) {
            return ColumnRole.IMPLEMENTERS;
        }
        return CONTENT.matcher(key).matches() && !roles.contains(ColumnRole.CONTENT) ? ColumnRole.CONTENT
                : ColumnRole.OTHER;
    }

    /** What the table holds; empty where its columns do not tell. */
    Optional<AppendixKind> kind() {
        if (has(ColumnRole.INDICATOR)) {
            return Optional.of(AppendixKind.INDICATORS);
        }
        boolean assigns = has(ColumnRole.LEAD) || has(ColumnRole.IMPLEMENTERS) || has(ColumnRole.MONITORING);
        boolean scheduled = has(ColumnRole.NO) && (has(ColumnRole.DEADLINE) || has(ColumnRole.PRODUCT));
        return has(ColumnRole.CONTENT) && (assigns || scheduled) ? Optional.of(AppendixKind.ASSIGNMENT)
                : Optional.empty();
    }

    boolean has(ColumnRole role) {
        return roles.contains(role);
    }

    /** Place of the first column with this role; -1 where there is none. */
    int at(ColumnRole role) {
        return roles.indexOf(role);
    }

    List<ColumnRole> roles() {
        return List.copyOf(roles);
    }

    ColumnRole role(int column) {
        return roles.get(column);
    }

    String header(int column) {
        return headers.get(column);
    }

    /** All header texts above a column, from the top down. */
    String path(int column) {
        return paths.get(column);
    }

    int count() {
        return headers.size();
    }

    long targetCount() {
        return roles.stream().filter(ColumnRole::isTarget).count();
    }
}
