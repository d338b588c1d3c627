package vn.capuy.gateway.kpi;

import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What of a caller decides which figures he is told: by it held answers are kept apart, so that none is ever shown to one
 * who would have been told another.
 *
 * @param scope the organisation below which records exist for him
 * @param clearance the secrecy level that he is cleared for, as the token has it
 * @param roles in the order of the alphabet
 */
record CallerKey(String scope, String clearance, List<String> roles) {
    static CallerKey of(JsonWebToken token) {
        return new CallerKey(
                claim(token, "org"),
                claim(token, "clearance"),
                token.getGroups().stream().sorted().toList());
    }

    private static String claim(JsonWebToken token, String name) {
        return token.<Object>claim(name).map(String::valueOf).orElse("");
    }
}
