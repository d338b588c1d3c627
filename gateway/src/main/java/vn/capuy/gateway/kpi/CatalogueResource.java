package vn.capuy.gateway.kpi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final CatalogueTag tags;

    CatalogueResource(
            ServiceClient services,
            CallerLanguage language,
            Correlation correlation,
            JsonWebToken token,
            CatalogueTag tags) {
        this.services = services;
        this.language = language;
        this.correlation = correlation;
        this.token = token;
        this.tags = tags;
    }

    @GET
    @RolesAllowed(Roles.KPI_READER)
    @RunOnVirtualThread
    @Operation(
            operationId = "catalogue",
            summary = "Every indicator of the suite",
            description =
                    "Each with its definition, its unit, how it is reckoned, by which regulation, and whose records it "
                            + "counts. A whole catalogue has an ETag; who has it is answered 304.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(schema = @Schema(implementation = Catalogue.class)))
    @APIResponse(responseCode = "304", description = "The catalogue that If-None-Match names has not changed")
    public Response catalogue(@Context HttpHeaders headers) {
        var caller = AskedBy.of(headers, token, language, correlation);
        var items = new ArrayList<Catalogue.Entry>();
        var missing = new ArrayList<Missing>();
        services.askAll(Question.of("/indicators", Catalogue.Told[].class), caller)
                .forEach((service, answer) -> {
                    switch (answer) {
                        case Answer.Told<Catalogue.Told[]>(Catalogue.Told[] told, String tag) -> {
                            for (Catalogue.Told each : told) {
                                items.add(each.of(service.key(), caller.language()));
                            }
                        }
                        case Answer.None<Catalogue.Told[]> none ->
                            missing.add(Missing.of(service, none.reason(), caller.language()));
                        // Of which organisation was not asked, and no tag was sent.
                        case Answer.NoSuchOrganisation<Catalogue.Told[]> none ->
                            missing.add(Missing.of(service, Reason.ERROR, caller.language()));
                        case Answer.Faulty<Catalogue.Told[]> none ->
                            missing.add(Missing.of(service, Reason.REFUSED, caller.language()));
                        case Answer.Unchanged<Catalogue.Told[]> none ->
                            missing.add(Missing.of(service, Reason.UNREADABLE, caller.language()));
                    }
                });
        items.sort(Comparator.comparing(Catalogue.Entry::code, TellingOrder.OF_CODES));
        return missing.isEmpty() ? whole(items, headers) : partial(items, missing);
    }

    private Response whole(List<Catalogue.Entry> items, HttpHeaders headers) {
        EntityTag tag = tags.of(items);
        boolean unchanged = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(known -> known.contains('"' + tag.getValue() + '"'));
        return (unchanged ? Response.notModified() : Response.ok(new Catalogue(false, List.of(), items)))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }

    /** What is missing now may be there a moment later: nobody should keep this answer. */
    private static Response partial(List<Catalogue.Entry> items, List<Missing> missing) {
        return Response.ok(new Catalogue(true, missing, items))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
