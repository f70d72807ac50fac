package dev.accord.sandbox.scenario.demo;

import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ProbeTest {
  @Test void stats() {
    for (String s : List.of("2026-11-21T21:00:00Z","2026-11-20T13:00:00Z","2026-11-18T10:00:00Z","2026-11-16T08:00:00Z","2026-11-22T10:00:00Z","2026-07-01T15:00:00Z","2026-03-30T03:00:00Z","2026-12-15T12:00:00Z")) {
      Instant now = Instant.parse(s);
      long t=System.nanoTime();
      List<Script> all = Quarter.until(now, People.load());
      Map<String,Integer> st = new TreeMap<>(); int steps=0, reopened=0, moved=0, handed=0, said=0; 
      List<Double> res=new ArrayList<>();
      for (Script sc : all) {
        String status="Open"; boolean assigned=false;
        for (var tm : sc.steps()) { steps++;
          if (tm.step() instanceof Step.Take t2) { status = t2.transition(); if(t2.transition().equals("Reopen")) reopened++; if (t2.assignee().isPresent()) assigned=true;}
          if (tm.step() instanceof Step.ResolveAs) status="Resolve";
          if (tm.step() instanceof Step.HandTo) {status="Open(handed)"; handed++;}
          if (tm.step() instanceof Step.MoveTo) moved++;
          if (tm.step() instanceof Step.Say) said++;
        }
        st.merge(status,1,Integer::sum);
      }
      int open=0; for (var e: st.entrySet()) if(!Set.of("Resolve","Close","Withdraw","Not approved").contains(e.getKey())) open+=e.getValue();
      System.out.println(now+" "+now.atZone(ZoneId.of("Europe/Berlin")).getDayOfWeek()+" open="+open+" steps="+steps+" said="+said+" reopened="+reopened+" moved="+moved+" handed="+handed+" "+st+" ms="+(System.nanoTime()-t)/1000000);
    }
  }
}
