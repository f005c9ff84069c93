package vn.sokehoach.core.submission.form;

/** The names inside a kit's workbook, which are part of its form and never change within a schema. */
public final class KitForm {
    /** The version of the form that is written now. */
    public static final int SCHEMA = 1;
    /** The very hidden sheet with the {@link KitCard}; programs other than Excel may turn it into a hidden one. */
    public static final String CARD_SHEET = "_skh";
    /** The hidden sheet with the words to choose from, one below the other in the first column. */
    public static final String CHOICES_SHEET = "_skh_ds";
    /** The name of the cells with the statuses to choose from. */
    public static final String STATUS_CHOICES = "SKH_TRANG_THAI";

    private KitForm() {}
}
