package vn.sokehoach.core.check.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.text.VietnameseText;

/** What the values of an indicator are, told by its unit and its name: which of them can be, and which are comparable. */
public enum Measure {
    /** A percentage of something. */
    SHARE,
    /** How much something grows or falls, in per cent: may be tiny in one year and large in the next. */
    GROWTH,
    /** So much for each of something, or an average: alike in the country and in its provinces. */
    RATE,
    /** A place in an order. */
    RANK,
    /** Things and people, which are counted and have no fractions. */
    COUNT,
    /** Money, energy, area and the like: may have fractions, grows with what is measured. */
    AMOUNT,
    /** A moment or a span of time, for which a date may be meant. */
    TIME,
    /** The document names no unit. */
    UNKNOWN;

    private static final Pattern IN_NAME = Pattern.compile("\\(([^()]{1,30})\\)\\s*$");
    private static final Pattern PER_CENT = Pattern.compile("(?:%|‰|phan tram|phan nghin)(?:\\s*/\\s*nam)?");
    private static final Pattern CHANGE =
            Pattern.compile(".*\\b(?:tang|giam|tang truong|phat trien binh quan|chi so (?:gia|san xuat))\\b.*");
    private static final Pattern ORDER = Pattern.compile("(?:thu )?hang|xep hang|vi thu|bac|vi tri");
    private static final Pattern MOMENT = Pattern.compile("ngay|thang|gio|nam|ngay thang|thoi gian|thoi diem");
    private static final Pattern MOMENT_NAME =
            Pattern.compile(".*\\b(?:thoi (?:han|gian|diem)|ngay (?:hoan|khoi|ban)|moc)\\b.*");
    private static final Pattern AVERAGE = Pattern.compile(
            ".*(?:/|\\bbinh quan\\b|\\btrung binh\\b|\\bmat do\\b|\\bty (?:le|suat|so)\\b|\\bti (?:le|suat|so)\\b"
                    + "|\\btren (?:mot |1 )?(?:\\d[\\d.]*|van|nghin|dau)\\b).*");
    private static final Pattern AVERAGE_UNIT = Pattern.compile(".*(?:/|\\btuoi\\b|so voi|\\btren\\b|\\bdiem\\b).*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:nguoi|lao dong|hoc sinh|sinh vien|bac s[iy]|duoc s[iy]|dieu duong|giao vien|can bo|tre(?: em)?|ho(?: dan| ngheo)?"
                    + "|doanh nghiep|dn|hop tac xa|htx|to hop tac|co so|ho kinh doanh|giuong(?: benh)?|can(?: ho| nha)?"
                    + "|thue bao|chung thu(?: so)?|xa|phuong|huyen|thon|ap|khu|cum|truong|lop|phong|tram|benh vien|du an"
                    + "|nhiem vu|de tai|san pham|luot(?: nguoi| khach)?|vu|con|cai|chiec|may|cong trinh|mo hinh|don vi)");

    /** The measure of an indicator; UNKNOWN where neither unit nor name tells. */
    public static Measure of(Indicator indicator) {
        String name = VietnameseText.searchKey(VietnameseText.tidy(indicator.name()));
        String unit = unit(indicator, name);
        if (PER_CENT.matcher(unit).matches()) {
            return CHANGE.matcher(name).matches() ? GROWTH : SHARE;
        }
        if (ORDER.matcher(unit).matches() || unit.isEmpty() && name.matches(".*\\b(?:thu|xep) hang\\b.*")) {
            return RANK;
        }
        if (MOMENT.matcher(unit).matches() || MOMENT_NAME.matcher(name).matches()) {
            return TIME;
        }
        if (unit.isEmpty()) {
            return UNKNOWN;
        }
        if (AVERAGE_UNIT.matcher(unit).matches() || AVERAGE.matcher(name).matches()) {
            return RATE;
        }
        return COUNTED.matcher(unit).matches() ? COUNT : AMOUNT;
    }

    /** The unit of the row, else what closes its name in brackets; "" where there is neither. */
    private static String unit(Indicator indicator, String name) {
        if (indicator.unit() != null) {
            return VietnameseText.searchKey(indicator.unit()).strip();
        }
        Matcher closing = IN_NAME.matcher(name);
        return closing.find() ? closing.group(1).strip() : "";
    }

    /** Whether it is a percentage of any kind. */
    public boolean isPerCent() {
        return this == SHARE || this == GROWTH;
    }

    /** Whether values for the country and for a province are of one size. */
    public boolean isAlikeEverywhere() {
        return this == SHARE || this == GROWTH || this == RATE;
    }

    /** Whether the country's value is the sum of its provinces' values. */
    public boolean addsUp() {
        return this == COUNT || this == AMOUNT;
    }
}
