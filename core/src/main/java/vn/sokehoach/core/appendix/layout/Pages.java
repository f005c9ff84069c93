package vn.sokehoach.core.appendix.layout;

import vn.sokehoach.core.appendix.AppendixTable.PageSetup;

/** The two page set-ups of appendices: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I, and the practice for wide tables. */
final class Pages {
    static final PageSetup UPRIGHT = new PageSetup(false, 20, 15, 20, 30);
    static final PageSetup LYING = new PageSetup(true, 20, 20, 20, 20);

    private Pages() {}
}
