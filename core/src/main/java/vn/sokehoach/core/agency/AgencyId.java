package vn.sokehoach.core.agency;

/**
 * Identity of an agency: the province or body that it belongs to ("Bình Dương"; "" where unknown) and its code there
 * ("STC"). The same name in two provinces is two agencies.
 */
public record AgencyId(String owner, String code) {

    @Override
    public String toString() {
        return owner + "/" + code;
    }
}
