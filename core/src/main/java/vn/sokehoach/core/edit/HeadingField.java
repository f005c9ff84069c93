package vn.sokehoach.core.edit;

/** A line of the heading or the foot of a document, or the year that its plan is for. */
public enum HeadingField {
    NUMBER, DATE, PLACE, TYPE, TITLE, ISSUER, SIGNATORY_AUTHORITY, SIGNATORY_POSITION, SIGNATORY_NAME, YEAR
}
