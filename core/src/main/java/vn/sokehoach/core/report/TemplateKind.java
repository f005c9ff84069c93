package vn.sokehoach.core.report;

/** What a template is for. */
public enum TemplateKind {
    /** The periodic report on a plan. */
    REPORT,
    /** The letter to an agency whose report is not there (công văn đôn đốc). */
    REMINDER,
    /** The letter with which kits are sent. */
    COVER
}
