package vn.capuy.gateway.kpi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.gateway.kpi.Missing.Reason;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.language.CallerLanguage;

/** The indicators of all services as one catalogue. */
@Path("/api/kpi/v1/indicators")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
    private final ServiceClient services;
    private final CallerLanguage language;
    private final Correlation correlation;
    private final JsonWebToken token;

    CatalogueResource(ServiceClient services, CallerLanguage language, Correlation correlation, JsonWebToken token) {
        this.services = services;
        this.language = language;
        this.correlation = correlation;
        this.token = token;
    }

    @GET
    @RolesAllowed(Roles.KPI_READER)
    @RunOnVirtualThread
    @Operation(operationId = "catalogue", summary = "Every indicator of the suite")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(schema = @Schema(implementation = Catalogue.class)))
    public Catalogue catalogue(@Context HttpHeaders headers) {
        var caller = AskedBy.of(headers, token, language, correlation);
        var items = new ArrayList<Catalogue.Entry>();
        var missing = new ArrayList<Missing>();
        services.askAll(Question.of("/indicators", Catalogue.Told[].class), caller)
                .forEach((service, answer) -> {
                    switch (answer) {
                        case Answer.Told<Catalogue.Told[]>(Catalogue.Told[] told, String tag) -> {
                            for (Catalogue.Told each : told) {
                                items.add(each.of(service.key()));
                            }
                        }
                        case Answer.None<Catalogue.Told[]> none ->
                            missing.add(Missing.of(service, none.reason(), caller.language()));
                        // Of which organisation was not asked, and no tag was sent.
                        case Answer.NoSuchOrganisation<Catalogue.Told[]> none ->
                            missing.add(Missing.of(service, Reason.ERROR, caller.language()));
                        case Answer.Unchanged<Catalogue.Told[]> none ->
                            missing.add(Missing.of(service, Reason.UNREADABLE, caller.language()));
                    }
                });
        items.sort(Comparator.comparing(Catalogue.Entry::code, TellingOrder.OF_CODES));
        return new Catalogue(!missing.isEmpty(), missing, items);
    }
}
