package vn.sokehoach.app.ui.settings;

import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.HeadingField;

/**
 * What is the same in most documents of an office; "" for nothing, and what is missing is nothing.
 *
 * @param province the place of the date line ("Bình Dương")
 * @param issuer   the body that issues and reports ("Ủy ban nhân dân tỉnh Bình Dương")
 */
public record OfficeDefaults(String province, String issuer, Signer signer, Folders folders) {
    public static final OfficeDefaults NONE = new OfficeDefaults(null, null, null, null);

    public OfficeDefaults(@Nullable String province, @Nullable String issuer, @Nullable Signer signer,
            @Nullable Folders folders) {
        this.province = said(province);
        this.issuer = said(issuer);
        this.signer = signer == null ? new Signer(null, null, null) : signer;
        this.folders = folders == null ? new Folders(null, null, null) : folders;
    }

    /** Who signs: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Võ Văn Minh". */
    public record Signer(String authority, String position, String name) {
        public Signer(@Nullable String authority, @Nullable String position, @Nullable String name) {
            this.authority = said(authority);
            this.position = said(position);
            this.name = said(name);
        }
    }

    /**
     * Where choosing files begins.
     *
     * @param open     the folder of documents to read
     * @param save     the folder of files to write
     * @param template the office's own template of the report, a Word file
     */
    public record Folders(String open, String save, String template) {
        public Folders(@Nullable String open, @Nullable String save, @Nullable String template) {
            this.open = said(open);
            this.save = said(save);
            this.template = said(template);
        }
    }

    /** What stands there in most documents of this office; "" where nothing is said of it. */
    public String of(HeadingField field) {
        return switch (field) {
            case PLACE -> province;
            case ISSUER -> issuer;
            case SIGNATORY_AUTHORITY -> signer.authority();
            case SIGNATORY_POSITION -> signer.position();
            case SIGNATORY_NAME -> signer.name();
            case NUMBER, DATE, TYPE, TITLE, YEAR -> "";
        };
    }

    /** The same with another place. */
    public OfficeDefaults withProvince(String name) {
        return new OfficeDefaults(name, issuer, signer, folders);
    }

    /** The same with another issuing body. */
    public OfficeDefaults withIssuer(String name) {
        return new OfficeDefaults(province, name, signer, folders);
    }

    /** The same with another signatory. */
    public OfficeDefaults withSigner(Signer other) {
        return new OfficeDefaults(province, issuer, other, folders);
    }

    /** The same with other folders. */
    public OfficeDefaults withFolders(Folders other) {
        return new OfficeDefaults(province, issuer, signer, other);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
