package vn.capuy.document.type.symbol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Symbols of issuers over HTTP. */
@Path("/issuer-symbols")
@Tag(name = "Document types")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IssuerSymbolResource {
    private final IssuerSymbols symbols;
    private final IssuerSymbolService service;

    IssuerSymbolResource(IssuerSymbols symbols, IssuerSymbolService service) {
        this.symbols = symbols;
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "listIssuerSymbols",
            summary = "Symbols of issuers where they are not those of the register of organisations",
            description =
                    "By days, with citation and certainty. What is entered for a body, such as the congress, goes before what "
                            + "is entered for a unit, and both before the register of organisations.")
    public Page<IssuerSymbolView> list(
            @Parameter(description = "Only of this unit.", example = "BL") @QueryParam("unit") @Size(max = 50)
                    String unit,
            @Parameter(description = "Only what holds on this day.", example = "2022-06-01") @QueryParam("onDay")
                    LocalDate onDay,
            @Parameter(description = "Void ones too.") @QueryParam("includeVoided") @DefaultValue("false")
                    boolean includeVoided,
            @BeanParam @Valid PageRequest page) {
        return symbols.page(unit, onDay, includeVoided, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterIssuerSymbol",
            summary = "Enter the symbol of an issuer from a day on",
            description =
                    "With `series`, all types that it issues share that one series. Documents that were issued stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the ETag is that of the entry",
            content = @Content(schema = @Schema(implementation = IssuerSymbolView.class)))
    @APIResponse(responseCode = "409", description = "One has been entered for this unit, body and day")
    public Response enter(@NotNull @Valid IssuerSymbolRequest body, @Context UriInfo uri) {
        IssuerSymbolView entered = service.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidIssuerSymbol",
            summary = "Void a symbol that was entered wrongly",
            description = "What held before holds again.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = IssuerSymbolView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or came with the service")
    public Response voidFor(
            @PathParam("id") UUID id,
            @Parameter(description = "The `version` of the entry as an ETag.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        IssuerSymbolView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
