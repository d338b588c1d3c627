package vn.capuy.gateway.service;

import java.util.List;
import java.util.Locale;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** A service of the suite. Its paths are the same here as at the service itself. */
public enum SuiteService {
    /** Owner of the organisation: what it does not know, or hides from a caller, does not exist. */
    CADRE,
    INSPECTION,
    DOCUMENT,
    /** Asks this gateway for the figures that it keeps, and counts none itself. */
    REPORT;

    private static final List<SuiteService> COUNTING = List.of(CADRE, INSPECTION, DOCUMENT);

    /** Those that have figures. */
    public static List<SuiteService> counting() {
        return COUNTING;
    }

    /** The stable key, such as {@code cadre}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The prefix of all its paths, such as {@code /api/cadre/v1}. */
    public String prefix() {
        return "/api/" + key() + "/v1";
    }

    public String nameIn(Language language) {
        return Messages.say(language, "service." + key());
    }
}
