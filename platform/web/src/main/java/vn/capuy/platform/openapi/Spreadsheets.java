package vn.capuy.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Whatever is taken or given as CSV, is as XLSX too. */
final class Spreadsheets {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Spreadsheets() {}

    static void addTo(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent());
        }
        if (operation.getResponses() != null && operation.getResponses().getAPIResponse("200") != null) {
            add(operation.getResponses().getAPIResponse("200").getContent());
        }
    }

    private static void add(Content content) {
        if (content == null || !content.hasMediaType(CSV)) {
            return;
        }
        content.addMediaType(
                XLSX,
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .format("binary")));
    }
}
