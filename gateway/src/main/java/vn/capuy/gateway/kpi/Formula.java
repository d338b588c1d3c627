package vn.capuy.gateway.kpi;

import java.util.Map;
import java.util.Set;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** How a figure is reckoned, in a sentence; what is counted its definition says. */
final class Formula {
    private static final Set<String> KINDS = Set.of("FLOW", "STOCK", "RATIO");

    private Formula() {}

    /** Null for a kind that is not known here: another release of a service may have one. */
    static String of(String kind, String unit, Reach reach, Language language) {
        if (!KINDS.contains(String.valueOf(kind))) {
            return null;
        }
        String counted = Messages.say(language, "catalogue.formula." + kind, Map.of("unit", String.valueOf(unit)));
        return reach == null ? counted : counted + " " + Messages.say(language, "catalogue.reach." + reach);
    }
}
