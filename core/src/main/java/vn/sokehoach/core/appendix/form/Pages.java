package vn.sokehoach.core.appendix.form;

import vn.sokehoach.core.appendix.AppendixTable.PageSetup;

/** The two page set-ups of appendices: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I, and the practice for wide tables. */
public final class Pages {
    public static final PageSetup UPRIGHT = new PageSetup(false, 20, 15, 20, 30);
    public static final PageSetup LYING = new PageSetup(true, 20, 20, 20, 20);

    private Pages() {}
}
