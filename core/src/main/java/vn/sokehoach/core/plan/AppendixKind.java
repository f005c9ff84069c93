package vn.sokehoach.core.plan;

/** What an appendix holds: who does what, or indicators with targets. */
public enum AppendixKind {
    ASSIGNMENT, INDICATORS
}
