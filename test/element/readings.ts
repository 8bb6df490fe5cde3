/** What a screen reader meets in each state: role, name, states, by depth. Of what is heard, the order counts too. */
export const READINGS = {
  shown: `
region "How it unfolded Timeline, 4 events, February 2021 to October 2023"
  heading "How it unfolded" [level=2]
  toolbar "Zoom"
    button "Zoom out" [disabled]
    button "Zoom in"
    button "Fit the whole story" [disabled]
    button "More" [expanded=false]
  list "Events"
    listitem [level=1]
      button "February 2021 Conversation with a Chinese diplomat Claim found false, May 2023 day not given, Answered by: Dong resigns from the Liberal caucus, March 22, 2023, Found false by: Johnston report: “the allegation is false”, May 2023, 1 source" [expanded=false]
    listitem [level=1]
      button "March 22, 2023 Dong resigns from the Liberal caucus" [expanded=false]
    listitem [level=1]
      button "May 2023 Johnston report: “the allegation is false” day not given" [expanded=false]
    listitem [level=1]
      button "October 3, 2023 Dong: still waiting to hear whether he may rejoin the caucus" [expanded=false]
  group "Empty stretches"
    button "22 quiet months, April 2021 – January 2023" [expanded=false]
  status [live=polite]
`,
  open: `
region "How it unfolded Timeline, 5 events, February 2021 to October 2023"
  heading "How it unfolded" [level=2]
  toolbar "Zoom"
    button "Zoom out" [disabled]
    button "Zoom in"
    button "Fit the whole story" [disabled]
    button "More" [expanded=false]
  list "Events"
    listitem [level=1]
      button "February 2021 Conversation with a Chinese diplomat Claim found false, May 2023 day not given, Found false by: Johnston report: “the allegation is false”, May 2023" [expanded=false]
    listitem [level=1]
      button "March 22, 2023 Dong resigns from the Liberal caucus" [expanded=false]
    listitem [level=1]
      button "May 2023 Johnston report: “the allegation is false” day not given, 1 source" [expanded=true, controls=details]
    listitem [level=1]
      button "October 3, 2023 Dong: still waiting to hear whether he may rejoin the caucus" [expanded=false]
  group "Empty stretches"
    button "22 quiet months, April 2021 – January 2023" [expanded=false]
  group
    DisclosureTriangle "1 undated" [expanded=false]
  article "Johnston report: “the allegation is false”, May 2023"
    paragraph
      time
        text "May 2023"
      text "· day not given"
    heading "Johnston report: “the allegation is false”" [level=3]
    paragraph
      text "He was advised that one piece of intelligence spoke to it."
    paragraph
      text "A second paragraph."
    paragraph
      text "Finds false"
    paragraph
      button "Conversation with a Chinese diplomat"
      text "February 2021"
    paragraph
      text "Source"
    list
      listitem [level=1]
        link "The Canadian Press"
        text ", October 3, 2023"
    button "Previous: Mar 22, 2023, Dong resigns from the Liberal caucus"
    button "Next: Oct 3, 2023, Dong: still waiting to hear whether he may rejoin the caucus"
    text "3 of 5"
    button "Close"
  status [live=polite]
`,
  'zoomed, with clusters': `
region "Meetings Timeline, 120 events, January 1990 to December 1999"
  heading "Meetings" [level=2]
  toolbar "Zoom"
    button "Zoom out"
    button "Zoom in"
    button "Fit the whole story"
    button "More" [expanded=false]
  list "Events"
    listitem [level=1]
      button "May 11, 1991 Meeting number 17" [expanded=false]
    listitem [level=1]
      button "Dec 11, 1991 Meeting number 24" [expanded=false]
    listitem [level=1]
      button "Jul 11, 1992 Meeting number 31" [expanded=false]
    listitem [level=1]
      button "6 events, January to June 1993, among them “Meeting number 37”"
    listitem [level=1]
      button "Sep 11, 1993 Meeting number 45" [expanded=false]
    listitem [level=1]
      button "6 events, July 1993 to January 1994, among them “Meeting number 43”"
    listitem [level=1]
      button "6 events, February to July 1994, among them “Meeting number 50”"
    listitem [level=1]
      button "6 events, August 1994 to February 1995, among them “Meeting number 56”"
    listitem [level=1]
      button "Dec 11, 1994 Meeting number 60" [expanded=false]
    listitem [level=1]
      button "6 events, March to August 1995, among them “Meeting number 63”"
    listitem [level=1]
      button "6 events, September 1995 to March 1996, among them “Meeting number 69”"
    listitem [level=1]
      button "Mar 11, 1996 Meeting number 75" [expanded=false]
    listitem [level=1]
      button "6 events, April to September 1996, among them “Meeting number 76”"
    listitem [level=1]
      button "7 events, October 1996 to April 1997, among them “Meeting number 82”"
    listitem [level=1]
      button "May 11, 1997 Meeting number 89" [expanded=false]
    listitem [level=1]
      button "5 events, May to October 1997, among them “Meeting number 90”"
    listitem [level=1]
      button "7 events, November 1997 to May 1998, among them “Meeting number 95”"
    listitem [level=1]
      button "Jul 11, 1998 Meeting number 103" [expanded=false]
    listitem [level=1]
      button "5 events, June to November 1998, among them “Meeting number 102”"
    listitem [level=1]
      button "7 events, December 1998 to June 1999, among them “Meeting number 108”"
    listitem [level=1]
      button "Nov 11, 1999 Meeting number 119" [expanded=false]
  group "Overview"
    slider "Window in view" [value=596, valuetext=January 1993 to January 1999]
    slider "Start of the view" [value=311, valuetext=January 1993]
    slider "End of the view" [value=882, valuetext=January 1999]
  status [live=polite]
`,
  filtered: `
region "How it unfolded Timeline, 5 events, February 2021 to October 2023"
  heading "How it unfolded" [level=2]
  toolbar "Zoom"
    button "Zoom out" [disabled]
    button "Zoom in"
    button "Fit the whole story" [disabled]
    button "More" [expanded=true, controls=tools]
  group "More"
    group "Find events"
      searchbox "Search this story" [value=caucus]
        text "caucus"
      text "2 of 5 events"
  list "Events"
    listitem [level=1]
      button "February 2021 Conversation with a Chinese diplomat Claim found false, May 2023 day not given, Found false by: Johnston report: “the allegation is false”, May 2023 no match" [expanded=false]
    listitem [level=1]
      button "March 22, 2023 Dong resigns from the Liberal caucus" [expanded=false]
    listitem [level=1]
      button "May 2023 Johnston report: “the allegation is false” day not given, 1 source no match" [expanded=false]
    listitem [level=1]
      button "October 3, 2023 Dong: still waiting to hear whether he may rejoin the caucus" [expanded=false]
  group "Empty stretches"
    button "22 quiet months, April 2021 – January 2023" [expanded=false]
  status [live=polite]
    text "2 of 5 events"
`,
  list: `
region "How it unfolded Timeline, 4 events, March to October 2023"
  heading "How it unfolded" [level=2]
  toolbar "More"
    button "More" [expanded=false]
  group "Events"
    heading "2023" [level=3]
    article "Dong resigns from the Liberal caucus, March 22, 2023"
      paragraph
        time
          text "March 22, 2023"
      heading "Dong resigns from the Liberal caucus" [level=4]
    article "Johnston report: “the allegation is false”, May 2023"
      paragraph
        time
          text "May 2023"
        text "· day not given"
      heading "Johnston report: “the allegation is false”" [level=4]
      paragraph
        text "He was advised that one piece of intelligence spoke to it."
      paragraph
        text "A second paragraph."
      paragraph
        text "Source"
      list
        listitem [level=1]
          link "The Canadian Press"
          text ", October 3, 2023"
    article "Dong: still waiting to hear whether he may rejoin the caucus, October 3, 2023"
      paragraph
        time
          text "October 3, 2023"
      heading "Dong: still waiting to hear whether he may rejoin the caucus" [level=4]
    heading "No date given" [level=3]
    article "A letter without a date, No date given"
      paragraph
        time
          text "No date given"
      heading "A letter without a date" [level=4]
      paragraph
        text "It came in an envelope."
  status [live=polite]
`,
  loading: `
region "How it unfolded Timeline"
  heading "How it unfolded" [level=2]
  text "Loading the story…"
  status [live=polite]
`,
  error: `
region "How it unfolded Timeline"
  heading "How it unfolded" [level=2]
  text "The story could not be loaded."
  text "The address answered 404: /no-such-file.json"
  button "Try again"
  status [live=polite]
    text "The story could not be loaded."
`,
  empty: `
region "How it unfolded Timeline"
  heading "How it unfolded" [level=2]
  text "This story has no events yet."
  status [live=polite]
`,
};
