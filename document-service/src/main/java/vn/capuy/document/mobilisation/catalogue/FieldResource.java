package vn.capuy.document.mobilisation.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;

/** The fields of mass mobilisation over HTTP. */
@Path("/mobilisation-fields")
@Tag(
        name = "Mass mobilisation",
        description = "\"Dân vận khéo\" models: fields, criteria, registration, course, figures.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FieldResource {
    private final MobilisationFields fields;

    FieldResource(MobilisationFields fields) {
        this.fields = fields;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listMobilisationFields",
            summary = "The fields in which models are registered",
            description = "With the days on which each of them holds.")
    public List<FieldView> list() {
        return fields.all();
    }
}
