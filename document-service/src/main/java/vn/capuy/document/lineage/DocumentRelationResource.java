package vn.capuy.document.lineage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.capuy.platform.ruling.RulingView;

/** The relations of one document over HTTP. */
@Path("/documents/{id}/relations")
@Tag(
        name = "Lineage",
        description =
                "Which document implements, amends, replaces, repeals or replies to which; the status that follows.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentRelationResource {
    private static final String RULES =
            "A document is amended, replaced or repealed by its issuer, by a competent higher body, or"
                    + " by what took its issuer over; while it is in force. What the regulation leaves to a person is judged in"
                    + " `judgements`.";

    private final RelationService service;

    DocumentRelationResource(RelationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocumentRelations",
            summary = "What a document does to earlier ones, or what later ones do to it",
            description = "Only where both documents exist for the caller; without what was voided.")
    public Page<RelationView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "`OUT`: what it does to earlier documents. `IN`: what later ones do to it.")
                    @QueryParam("direction")
                    @DefaultValue("OUT")
                    Direction direction,
            @Parameter(description = "Only of this kind.") @QueryParam("kind") RelationKind kind,
            @BeanParam @Valid PageRequest page) {
        return service.of(id, direction, kind, page);
    }

    @GET
    @Path("/{relation}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDocumentRelation",
            summary = "One relation of a document, with what the rules said of it",
            description = "Also one that was voided.")
    @APIResponse(
            responseCode = "200",
            description = "The relation",
            content = @Content(schema = @Schema(implementation = RelationDetail.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("relation") UUID relation, @Context Request request) {
        RelationDetail found = service.read(id, relation);
        return Versions.read(request, found.relation().version(), found);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "enterDocumentRelation",
            summary = "Enter what a document does to an earlier one",
            description =
                    RULES + " Entered by whoever issued the later document, of an earlier one that exists for him or is"
                            + " outside the register. The same once; none closes a ring.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the ETag is that of the relation",
            content = @Content(schema = @Schema(implementation = RelationDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "It stands already, would close a ring, or the document was voided")
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the document from which this change is made.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid NewRelation body,
            @Context UriInfo uri) {
        RelationDetail entered = service.enter(id, ifMatch, body);
        return Answers.created(uri, entered.relation().id(), entered.relation().version(), entered);
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "checkDocumentRelation",
            summary = "What the rules would say of a relation",
            description = RULES + " Nothing is entered.")
    @APIResponse(
            responseCode = "200",
            description = "The findings: all that is not plainly met",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    public Response check(@PathParam("id") UUID id, @NotNull @Valid NewRelation body) {
        return Response.ok(service.check(id, body)).build();
    }

    @POST
    @Path("/{relation}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "voidDocumentRelation",
            summary = "Void a relation that was entered by mistake",
            description =
                    "By whoever issued the later document. From then on the earlier one's status is what it is without it;"
                            + " the relation stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = RelationDetail.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidRelation(
            @PathParam("id") UUID id,
            @PathParam("relation") UUID relation,
            @Parameter(description = "The ETag of the relation.") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        RelationDetail voided = service.voidFor(id, relation, ifMatch, body.reason());
        return Answers.changed(voided.relation().version(), voided);
    }
}
