package vn.capuy.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.capuy.launcher.suite.Status;

@Command(
        name = "status",
        description = {
            "Says what of Capuy runs, and where.",
            "Exit code: 0 when all of it is ready, 3 when nothing runs, 4 when a part of it is not ready."
        })
final class StatusVerb extends Verb {
    private static final int STOPPED = 3;
    private static final int PARTIAL = 4;

    @Option(names = "--json", description = "For other programs.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        var status = Status.of(installation);
        if (json) {
            System.out.println(
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(status.asMap()));
        } else {
            print(status);
        }
        return switch (status.state()) {
            case "running" -> 0;
            case "stopped" -> STOPPED;
            default -> PARTIAL;
        };
    }

    private static void print(Status status) {
        System.out.println("Capuy: " + status.state());
        for (var part : status.parts()) {
            System.out.printf(
                    "  %-11s %-10s %-8s %s%n",
                    part.name(), part.state(), part.alive() ? part.pid() : "", part.alive() ? part.url() : "");
        }
    }
}
