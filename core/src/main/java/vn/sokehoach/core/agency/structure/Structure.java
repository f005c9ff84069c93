package vn.sokehoach.core.agency.structure;

/** By which agencies work is looked at. */
public enum Structure {
    /** Those that the plan names, under the names of its time. */
    THEN,
    /** Those that do their work now, under the names of today. */
    NOW
}
