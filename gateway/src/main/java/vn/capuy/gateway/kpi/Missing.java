package vn.capuy.gateway.kpi;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** A part that the answer lacks. */
@Schema(name = "MissingPart", description = "A service whose part is missing, and why.")
public record Missing(
        @Schema(description = "The service's key.", examples = "inspection")
        String service,

        @Schema(description = "Why, as a stable code.") Reason reason,

        @Schema(description = "Why, in the caller's language.", examples = "Dịch vụ Kiểm tra không kết nối được.")
        String message) {

    /** Why a service's part is missing. */
    public enum Reason {
        UNREACHABLE,
        TIMEOUT,
        ERROR,
        /** It has failed so often that it is left alone for a moment. */
        CIRCUIT_OPEN,
        /** Too many questions to it wait already. */
        OVERLOADED,
        REFUSED,
        UNREADABLE,
        ORGANISATION_NOT_KNOWN_YET;

        private String key() {
            return "missing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Missing of(SuiteService service, Reason reason, Language language) {
        var words = Map.of("service", service.nameIn(language));
        return new Missing(service.key(), reason, Messages.say(language, reason.key(), words));
    }
}
