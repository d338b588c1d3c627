package vn.capuy.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of the demo term to the folder that is given. */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Name the folder to which the files are to be written.");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Table table : DemoTerm.tables()) {
            Files.writeString(folder.resolve(table.file()), table.csv());
            System.out.println(table.file() + ": " + table.size() + " rows");
        }
    }
}
