/** What the officers talk about: plans, tasks, agencies, targets, periods. Knows no file format, store or screen. */
module vn.sokehoach.core {
    requires static transitive org.jspecify;
    requires com.ibm.icu;

    exports vn.sokehoach.core.text;
}
