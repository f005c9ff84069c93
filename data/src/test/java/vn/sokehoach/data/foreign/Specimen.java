package vn.sokehoach.data.foreign;

import java.util.List;

/**
 * A file that asks for more than to be read.
 *
 * @param told what is told of it, "CODE: count, names"
 */
record Specimen(String name, byte[] content, List<String> told) {
    /** A host that can be no real one (RFC 2606). */
    static final String HOST = "ngoai.invalid";
    /** An address of a network kept for examples (RFC 5737): nothing need be looked up to reach it. */
    static final String NUMBERS = "192.0.2.77";
    static final String WORDS = "Sở Y tế lập danh sách trạm cần sửa trong năm";

    Specimen(String name, byte[] content, String... told) {
        this(name, content, List.of(told));
    }

    @Override
    public String toString() {
        return name;
    }
}
