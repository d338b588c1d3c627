package vn.capuy.gateway.api;

/**
 * A reusable part of a description.
 *
 * @param section such as {@code schemas}
 * @param name its name within the section, which may hold no slash (OpenAPI 3.1)
 */
record Component(String section, String name) {
    static final String ROOT = "#/components/";

    /** What a reference points at; one that points deeper still stands or falls with the component itself. */
    static Component of(String reference) {
        String[] steps = reference.substring(ROOT.length()).split("/", 3);
        return new Component(steps[0], steps.length > 1 ? steps[1] : "");
    }

    Component renamed(String other) {
        return new Component(section, other);
    }

    /** The reference to {@code this} instead of to {@code before}. */
    String replaceIn(String reference, Component before) {
        String old = before.reference();
        return reference() + reference.substring(old.length());
    }

    private String reference() {
        return ROOT + section + "/" + name;
    }
}
