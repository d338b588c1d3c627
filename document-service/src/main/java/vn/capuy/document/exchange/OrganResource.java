package vn.capuy.document.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Ids of organisations in the exchange, over HTTP. */
@Path("/exchange/organs")
@Tag(name = "Exchange", description = "Documents to and from other systems, in the fields of edXML.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OrganResource {
    private final OrganService service;
    private final Organs organs;

    OrganResource(OrganService service, Organs organs) {
        this.service = service;
        this.organs = organs;
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
            operationId = "listExchangeOrgans",
            summary = "By which ids the exchange knows organisations",
            description = "By id and day; what was voided is among them.")
    public Page<OrganView> list(
            @Parameter(description = "Only of this organisation.", example = "BL") @QueryParam("unit") @Size(max = 50)
                    String unit,
            @Parameter(description = "Only this id.", example = "A22.08.00") @QueryParam("organId") @Size(max = 100)
                    String organId,
            @BeanParam @Valid PageRequest page) {
        return organs.page(unit, organId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "readExchangeOrgan", summary = "One id of an organisation in the exchange")
    @APIResponse(
            responseCode = "200",
            description = "The id.",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        OrganView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterExchangeOrgan",
            summary = "Enter by which id the exchange knows an organisation",
            description = "On a day an id is that of one organisation, and an organisation has one id.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    @APIResponse(responseCode = "409", description = "The id or the organisation is taken on one of these days.")
    public Response enter(@NotNull @Valid NewOrgan body, @Context UriInfo uri) {
        OrganView entered = service.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "voidExchangeOrgan", summary = "Void an id that was entered wrongly")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before.")
    public Response voidOrgan(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the id.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        OrganView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
