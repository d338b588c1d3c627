package vn.capuy.document.type;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.organisation.UnitKind;

/** Which lines of the matrix are listed. Used as {@code @BeanParam @Valid}. */
public class AuthorityFilter {
    @Parameter(description = "Only of this kind of issuer.", example = "DISTRICT_COMMITTEE")
    @QueryParam("issuerKind")
    UnitKind issuerKind;

    @Parameter(description = "Only of this signing body.")
    @QueryParam("signingBody")
    SigningBody signingBody;

    @Parameter(description = "Only of this type.", example = "DIRECTIVE")
    @QueryParam("type")
    @Size(max = 50)
    String type;

    @Parameter(description = "Only what holds on this day.", example = "2022-06-01")
    @QueryParam("onDay")
    LocalDate onDay;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    boolean includeVoided;

    Map<String, Object> filters() {
        return Filters.of(
                "issuerKind", issuerKind, "body", signingBody, "type", type, "onDay", onDay, "voided", includeVoided);
    }
}
