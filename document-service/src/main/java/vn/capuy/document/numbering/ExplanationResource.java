package vn.capuy.document.numbering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Explanations of irregular series over HTTP. */
@Path("/series/explanations")
@Tag(name = "Number series")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExplanationResource {
    private final Explanations explanations;
    private final ExplanationService service;
    private final Organisation organisation;

    ExplanationResource(Explanations explanations, ExplanationService service, Organisation organisation) {
        this.explanations = explanations;
        this.service = service;
        this.organisation = organisation;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listSeriesExplanations",
            summary = "How what is irregular in an issuer's series was explained")
    public Page<ExplanationView> list(
            @Parameter(description = "Code of the issuing unit.", example = "BL")
                    @QueryParam("issuer")
                    @NotBlank
                    @Size(max = 50)
                    String issuer,
            @Parameter(description = "Only of this term.", example = "2020-2025") @QueryParam("term") @Size(max = 50)
                    String term,
            @Parameter(description = "Void ones too.") @QueryParam("includeVoided") @DefaultValue("false")
                    boolean includeVoided,
            @BeanParam @Valid PageRequest page) {
        organisation.requireKnown(issuer);
        return explanations.page(issuer, term, includeVoided, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "explainSeriesIrregularity",
            summary = "Explain what is irregular in a series",
            description =
                    "Missing numbers one by one or as a range; a number that stands twice and a day out of order one by one.")
    @APIResponse(
            responseCode = "201",
            description = "Explained; the ETag is that of the explanation",
            content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(responseCode = "409", description = "One of the numbers has been explained before")
    public Response explain(@NotNull @Valid ExplanationRequest body, @Context UriInfo uri) {
        ExplanationView explained = service.explain(body);
        return Answers.created(uri, explained.id(), explained.version(), explained);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(operationId = "voidSeriesExplanation", summary = "Void an explanation that was entered wrongly")
    @APIResponse(
            responseCode = "200",
            description = "Voided; what it explained is unexplained again",
            content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidFor(
            @PathParam("id") UUID id,
            @Parameter(description = "The `version` of the explanation as an ETag.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        ExplanationView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
